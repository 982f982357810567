package com.example.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.library.Library.Arrays;
import com.example.library.Library.Containers;
import com.example.library.Library.Nulls;
import com.example.library.Library.Values;
import io.skynet.processor.HostileBytes;
import io.skynet.processor.Loopback;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.StandardTypes;
import io.skynet.runtime.msgpack.MsgException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

public final class LibraryCalls {
  private static final Values VALUES =
      new Values(
          BigInteger.TWO.pow(100).negate(),
          new BigDecimal("1.50"),
          Instant.parse("2026-11-24T10:15:30.000000001Z"),
          Duration.ofMillis(-1500),
          LocalDate.of(2026, 11, 24),
          LocalTime.of(10, 15),
          LocalDateTime.of(2026, 11, 24, 10, 15, 30, 1),
          OffsetDateTime.parse("2026-11-24T10:15:30+01:00"),
          ZonedDateTime.parse("2026-10-25T02:30:00+01:00[Europe/Paris]"),
          ZoneId.of("Europe/Paris"),
          new UUID(1, -1),
          URI.create("https://example.com/a?b=c#d"));

  private static final byte NIL = (byte) 0xc0;

  private LibraryCalls() {}

  private static LibraryClient client() {
    return new LibraryClient(new Loopback(new LibraryService()));
  }

  public static void valuesComeBack() {
    assertEquals(VALUES, client().values(VALUES));
    assertEquals(Instant.EPOCH.plusSeconds(90), client().now(Duration.ofSeconds(90)));
    assertEquals(Instant.EPOCH, client().nowAsync(Duration.ZERO).join());
  }

  public static void arraysComeBack() {
    Arrays arrays =
        new Arrays(
            new boolean[] {true, false},
            new short[] {1, -1},
            new int[] {Integer.MIN_VALUE},
            new long[] {Long.MAX_VALUE, 0},
            new float[] {1.5f},
            new double[] {},
            new char[] {'a', '\ud800'},
            new String[] {"a", ""},
            new byte[][] {{1}, {}},
            new int[][] {{1, 2}, {}, {3}},
            new Byte[] {7},
            new Values[] {VALUES});
    Arrays back = client().arrays(arrays);
    assertArrayEquals(arrays.booleans(), back.booleans());
    assertArrayEquals(arrays.shorts(), back.shorts());
    assertArrayEquals(arrays.ints(), back.ints());
    assertArrayEquals(arrays.longs(), back.longs());
    assertArrayEquals(arrays.floats(), back.floats());
    assertArrayEquals(arrays.doubles(), back.doubles());
    assertArrayEquals(arrays.chars(), back.chars());
    assertArrayEquals(arrays.strings(), back.strings());
    assertArrayEquals(arrays.binaries(), back.binaries());
    assertArrayEquals(arrays.table(), back.table());
    assertArrayEquals(arrays.boxes(), back.boxes());
    assertArrayEquals(arrays.values(), back.values());
    assertEquals("a b", client().join("a", "b"));
    assertEquals("", client().join());
  }

  public static void containersComeBackAndCannotBeChanged() {
    Containers containers =
        new Containers(
            List.of("b", "a"),
            new TreeSet<>(Set.of(3, 1, 2)),
            new TreeMap<>(Map.of(LocalDate.EPOCH, List.of(new UUID(0, 0)))),
            Map.of(Instant.EPOCH, URI.create("a")),
            OptionalInt.of(1),
            OptionalLong.empty(),
            OptionalDouble.of(0.5));
    Containers back = client().containers(containers);
    assertEquals(List.copyOf(containers.all()), List.copyOf(back.all()));
    assertEquals(containers.sorted(), back.sorted());
    assertEquals(containers.byDate(), back.byDate());
    assertEquals(containers.byTime(), back.byTime());
    assertEquals(containers.anInt(), back.anInt());
    assertEquals(containers.aLong(), back.aLong());
    assertEquals(containers.aDouble(), back.aDouble());
    assertThrows(UnsupportedOperationException.class, () -> back.all().clear());
    assertThrows(UnsupportedOperationException.class, () -> back.sorted().clear());
    assertThrows(UnsupportedOperationException.class, () -> back.byDate().clear());
  }

  public static void nullsAreWhereTheyAreAllowed() {
    Nulls none =
        new Nulls(null, null, java.util.Arrays.asList("a", null), mapOfNull(), new String[1], null, null);
    Nulls back = client().nulls(none);
    assertNull(back.text());
    assertNull(back.number());
    assertEquals(none.list(), back.list());
    assertEquals(none.map(), back.map());
    assertArrayEquals(none.array(), back.array());
    assertNull(back.binary());
    Nulls outer = new Nulls("a", 1, List.of(), Map.of(), new String[0], new byte[] {1}, none);
    assertEquals("a", client().nulls(outer).text());
    assertNull(client().nulls(outer).inner().text());
    assertNull(client().maybe(null));
    assertEquals("a2", client().maybe("a", 1, 2));
  }

  private static Map<String, Long> mapOfNull() {
    Map<String, Long> map = new HashMap<>();
    map.put("a", null);
    return map;
  }

  public static void nullsAreNamedWhereTheyAreNot() {
    NullPointerException e =
        assertThrows(
            NullPointerException.class,
            () -> client().nulls(new Nulls(null, null, null, Map.of(), new String[0], null, null)));
    assertEquals("Nulls.list is null", e.getMessage());
    NullPointerException element =
        assertThrows(NullPointerException.class, () -> client().join("a", null));
    assertEquals("an element of String[] is null", element.getMessage());
  }

  public static void buffersAreCopied() {
    byte[] bytes = {1, 2, 3};
    ByteBuffer given = ByteBuffer.wrap(bytes, 1, 2);
    ByteBuffer back = client().buffer(given);
    assertEquals(2, given.remaining());
    bytes[1] = 9;
    assertEquals(ByteBuffer.wrap(new byte[] {2, 3}), back);
    assertTrue(back.isReadOnly());
    assertThrows(ReadOnlyBufferException.class, () -> back.put((byte) 1));
  }

  public static void whatWasReadStaysWhenTheBytesAreReused() {
    byte[] bytes = {(byte) 0x92, (byte) 0xc4, 2, 1, 2, (byte) 0xc4, 1, 3, (byte) 0xc4, 2, 4, 5};
    MsgReader in = new MsgReader(bytes);
    byte[][] binaries = LibraryTypes.readArrayOfBinary(in);
    ByteBuffer buffer = StandardTypes.readByteBuffer(in);
    java.util.Arrays.fill(bytes, (byte) 9);
    assertArrayEquals(new byte[][] {{1, 2}, {3}}, binaries);
    assertEquals(ByteBuffer.wrap(new byte[] {4, 5}), buffer);
  }

  public static void hostileBytesAreRefused() {
    Loopback loopback = new Loopback(new LibraryService());
    LibraryClient client = new LibraryClient(loopback);
    client.values(VALUES);
    client.join("a", "b");
    client.maybe("a", 1, 300, -70_000);
    client.set(Set.of(BigDecimal.ONE, new BigDecimal("1e5")));
    client.nulls(new Nulls("a", 1, List.of("b"), Map.of("c", 2L), new String[1], null, null));
    HostileBytes.sendTo(loopback);
  }

  public static void nestingWithoutEndIsRefused() {
    byte[] level = {(byte) 0x97, NIL, NIL, (byte) 0x90, (byte) 0x80, (byte) 0x90, NIL};
    byte[] deep = new byte[level.length * 1_000_000];
    for (int i = 0; i < deep.length; i++) {
      deep[i] = level[i % level.length];
    }
    MsgException e =
        assertThrows(
            MsgException.class,
            () -> LibraryTypes.readNulls(new io.skynet.runtime.msgpack.MsgReader(deep)));
    assertTrue(e.getMessage().startsWith("found more than 64 values within"), e.getMessage());
  }
}
