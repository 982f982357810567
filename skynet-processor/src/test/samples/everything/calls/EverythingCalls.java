package com.example.everything;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.everything.Everything.Boxes;
import com.example.everything.Everything.Line;
import com.example.everything.Everything.Nothing;
import com.example.everything.Everything.Numbers;
import com.example.everything.Everything.Order;
import com.example.everything.Everything.State;
import com.example.everything.Everything.Tree;
import io.skynet.processor.Loopback;
import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.RpcMethod;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

public final class EverythingCalls {
  private static final Order ORDER =
      new Order(
          "Zoë",
          List.of(new Line("nut", 3), new Line("bolt", 300)),
          Map.of("nut", List.of(1L, Long.MIN_VALUE)),
          State.PAID,
          Optional.of("soon"),
          Optional.of(new Line("", -1)));

  private EverythingCalls() {}

  private static Everything client(Loopback loopback) {
    return new EverythingClient(loopback);
  }

  private static Everything client() {
    return client(new Loopback(new EverythingService()));
  }

  public static void scalarsAtTheirLimits() {
    Everything client = client();
    for (Numbers numbers :
        List.of(
            new Numbers((byte) 0, (short) 0, 0, 0, 0, 0, false, 'a'),
            new Numbers(
                Byte.MAX_VALUE,
                Short.MAX_VALUE,
                Integer.MAX_VALUE,
                Long.MAX_VALUE,
                Float.MAX_VALUE,
                Double.MAX_VALUE,
                true,
                '\uffff'),
            new Numbers(
                Byte.MIN_VALUE,
                Short.MIN_VALUE,
                Integer.MIN_VALUE,
                Long.MIN_VALUE,
                Float.NEGATIVE_INFINITY,
                Double.NaN,
                true,
                '\ud800'))) {
      assertEquals(numbers, client.numbers(numbers));
    }
    Boxes boxes = new Boxes((byte) 1, (short) 2, 3, 4L, 5.5f, 6.25, true, 'h');
    assertEquals(boxes, client.boxes(boxes));
    assertEquals(5, client.add(2, 3));
    assertEquals('b', client.next('a'));
    assertTrue(client.not(false));
    assertArrayEquals(new byte[] {3, 2, 1}, client.reverse(new byte[] {1, 2, 3}));
  }

  public static void recordsAndContainers() {
    Everything client = client();
    assertEquals(ORDER, client.order(ORDER));
    Tree tree = new Tree("a", List.of(new Tree("b", List.of(new Tree("c", List.of())))));
    assertEquals(tree, client.tree(tree));
    assertEquals(new Nothing(), client.nothing(Everything.nothing()));
    assertEquals(Optional.empty(), client.never(Optional.empty()));
    assertEquals(State.PAID, client.state(State.PAID));
    Map<State, Map<Integer, Set<String>>> maps =
        Map.of(State.NEW, Map.of(1, Set.of("x", "y")), State.PAID, Map.of());
    assertEquals(maps, client.maps(maps));
    Optional<List<Optional<Double>>> optionals =
        Optional.of(List.of(Optional.of(1.5), Optional.empty()));
    assertEquals(optionals, client.optionals(optionals));
    assertEquals(Optional.empty(), client.optionals(Optional.empty()));
    assertArrayEquals(new byte[] {7}, client.binaries(List.of(new byte[] {7})).get(0));
  }

  public static void longListsComeWhole() {
    List<byte[]> many = new ArrayList<>();
    for (int i = 0; i < 70_000; i++) {
      many.add(new byte[] {(byte) i});
    }
    List<byte[]> back = client().binaries(many);
    assertEquals(70_000, back.size());
    assertEquals((byte) 69_999, back.get(69_999)[0]);
  }

  public static void orderIsKeptAndResultsAreUnmodifiable() {
    Everything client = client();
    Set<State> states = new LinkedHashSet<>(List.of(State.PAID, State.NEW));
    assertEquals(List.of(State.PAID, State.NEW), List.copyOf(client.states(states)));
    assertThrows(
        UnsupportedOperationException.class, () -> client.states(states).remove(State.NEW));
    Map<State, Map<Integer, Set<String>>> maps = new LinkedHashMap<>();
    maps.put(State.PAID, Map.of());
    maps.put(State.NEW, Map.of());
    assertEquals(List.of(State.PAID, State.NEW), List.copyOf(client.maps(maps).keySet()));
    assertThrows(UnsupportedOperationException.class, () -> client.maps(maps).clear());
    assertThrows(
        UnsupportedOperationException.class,
        () -> client.binaries(List.of(new byte[0])).add(new byte[0]));
  }

  public static void twinsAndLocalMethods() {
    EverythingClient client = new EverythingClient(new Loopback(new EverythingService()));
    assertEquals(5, client.addAsync(2, 3).join());
    assertEquals(ORDER, client.orderAsync(ORDER).join());
    assertEquals(8, client.twice(4));
    assertEquals(null, client.failAsync("").join());
  }

  public static void errorsAndNotifications() {
    EverythingService service = new EverythingService();
    Loopback loopback = new Loopback(service);
    Everything client = client(loopback);
    client.fail("");
    assertEquals(
        "oh", assertThrows(IllegalStateException.class, () -> client.fail("oh")).getMessage());
    client.tell("psst");
    assertEquals(List.of("psst"), service.told);
    assertEquals(RpcMethod.Kind.ONEWAY, EverythingBinding.TELL.kind());
    assertTrue(EverythingBinding.TELL.isIdempotent());
    assertTrue(EverythingBinding.STATES.isIdempotent());
    assertFalse(EverythingBinding.STATE.isIdempotent());
    assertEquals("every.thing-1.add", EverythingBinding.ADD.wireName());
    assertEquals(0, loopback.open());
  }

  public static void nullsAreNamed() {
    Everything client = client();
    assertNull("every.thing-1.add: b", () -> client.add(1, null));
    assertNull("every.thing-1.order: order", () -> client.order(null));
    assertNull("Line.article", () -> client.order(withLines(List.of(new Line(null, 1)))));
    assertNull(
        "an element of List<Everything.Line>",
        () -> client.order(withLines(Arrays.asList((Line) null))));
    assertNull(
        "a key of Map<Everything.State, Map<Integer, Set<String>>>",
        () -> client.maps(singleton(null, Map.of())));
    assertNull(
        "a value of Map<Everything.State, Map<Integer, Set<String>>>",
        () -> client.maps(singleton(State.NEW, null)));
    assertNull("every.thing-1.optionals: optionals", () -> client.optionals(null));
  }

  private static void assertNull(String title, Runnable call) {
    assertEquals(
        title + " is null", assertThrows(NullPointerException.class, call::run).getMessage());
  }

  private static <K, V> Map<K, V> singleton(K key, V value) {
    Map<K, V> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }

  private static Order withLines(List<Line> lines) {
    return new Order("c", lines, Map.of(), State.NEW, Optional.empty(), Optional.empty());
  }

  public static void anInconstantListIsNotSent() {
    List<Line> shrinking =
        new AbstractList<>() {
          @Override
          public Line get(int index) {
            return new Line("x", index);
          }

          @Override
          public int size() {
            return 3;
          }

          @Override
          public Iterator<Line> iterator() {
            return List.of(get(0)).iterator();
          }
        };
    ConcurrentModificationException e =
        assertThrows(
            ConcurrentModificationException.class, () -> client().order(withLines(shrinking)));
    assertEquals("a List<Everything.Line> changed while it was written", e.getMessage());
  }

  public static void appendedComponentsAreSkipped() {
    Order read =
        order(
            8,
            out -> {
              writeOrder(out);
              out.writeNil();
              out.writeNil();
              out.writeMapHeader(1);
              out.writeInt(1);
              out.writeArrayHeader(0);
              out.writeInt(9);
            });
    assertEquals(withLines(List.of()), read);
  }

  public static void onlyTrailingOptionalsMayBeMissing() {
    Order read = order(4, EverythingCalls::writeOrder);
    assertEquals(Optional.empty(), read.note());
    assertEquals(Optional.empty(), read.gift());
    MsgException e =
        assertThrows(
            MsgException.class,
            () ->
                order(
                    3,
                    out -> {
                      out.writeString("c");
                      out.writeArrayHeader(0);
                      out.writeMapHeader(0);
                    }));
    assertEquals(
        "found 3 components of a record, but Order.state is missing at byte 0", e.getMessage());
  }

  private static void writeOrder(MsgWriter out) {
    out.writeString("c");
    out.writeArrayHeader(0);
    out.writeMapHeader(0);
    out.writeString("NEW");
  }

  private static Order order(int size, Consumer<MsgWriter> components) {
    MsgWriter out = new MsgWriter(16);
    out.writeArrayHeader(size);
    components.accept(out);
    Loopback loopback = new Loopback(new EverythingService());
    byte[] reply = loopback.exchange(EverythingBinding.ORDER, 1, out.toByteArray());
    return EverythingTypes.readOrder(new MsgReader(reply));
  }

  public static void anUnknownConstantIsNamed() {
    MsgWriter out = new MsgWriter(16);
    out.writeString("LOST" + "!".repeat(100));
    Loopback loopback = new Loopback(new EverythingService());
    MsgException e =
        assertThrows(
            MsgException.class,
            () -> loopback.exchange(EverythingBinding.STATE, 1, out.toByteArray()));
    assertEquals(
        "expected a constant of State, found \"LOST" + "!".repeat(60) + "…\" at byte 0",
        e.getMessage());
  }

  public static void nilIsNotAValue() {
    Loopback loopback = new Loopback(new EverythingService());
    byte[] nil = {(byte) 0xc0};
    for (RpcMethod method :
        List.of(
            EverythingBinding.NOT,
            EverythingBinding.NEXT,
            EverythingBinding.REVERSE,
            EverythingBinding.ORDER,
            EverythingBinding.STATE,
            EverythingBinding.STATES,
            EverythingBinding.MAPS)) {
      assertThrows(MsgException.class, () -> loopback.exchange(method, 1, nil), method.name());
    }
    assertArrayEquals(nil, loopback.exchange(EverythingBinding.OPTIONALS, 1, nil));
  }
}
