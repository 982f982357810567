package com.example.evolution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.evolution.Evolution.Absence;
import com.example.evolution.Evolution.Circle;
import com.example.evolution.Evolution.Figure;
import com.example.evolution.Evolution.Group;
import com.example.evolution.Evolution.Level;
import com.example.evolution.Evolution.Only;
import com.example.evolution.Evolution.Part;
import com.example.evolution.Evolution.Square;
import com.example.evolution.Evolution.Strict;
import com.example.evolution.Evolution.Unknown;
import io.skynet.processor.HostileBytes;
import io.skynet.processor.Loopback;
import io.skynet.runtime.msgpack.DynamicValues;
import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

public final class EvolutionCalls {
  private EvolutionCalls() {}

  private static final class Service extends EvolutionSkeleton {
    @Override
    public Part part(Part part) {
      return part;
    }

    @Override
    public Absence absence(Absence absence) {
      return absence;
    }

    @Override
    public Level level(Level level) {
      return level;
    }

    @Override
    public Figure figure(Figure figure) {
      return figure;
    }

    @Override
    public Strict strict(Strict strict) {
      return strict;
    }
  }

  private static EvolutionClient client() {
    return new EvolutionClient(new Loopback(new Service()));
  }

  private static MsgReader dynamic(Object value) {
    MsgWriter out = new MsgWriter(16);
    DynamicValues.write(out, value);
    return new MsgReader(out.toByteArray());
  }

  private static Part part(Object value) {
    MsgReader in = dynamic(value);
    Part part = EvolutionTypes.readPart(in);
    assertEquals(0, in.remaining());
    return part;
  }

  public static void whatIsMissingHasItsDefault() {
    checkDefaults(part(Arrays.asList("nut", null, 3)));
    checkDefaults(part(Map.of("count", 3, "article", "nut")));
  }

  private static void checkDefaults(Part part) {
    assertEquals("nut", part.name());
    assertNull(part.note());
    assertEquals(3, part.count());
    assertEquals(OptionalInt.empty(), part.limit());
    assertEquals(7, part.number());
    assertEquals(-1L, part.big());
    assertEquals(3, part.tiny());
    assertEquals('x', part.letter());
    assertEquals(0.5, part.ratio());
    assertEquals(1000f, part.rough());
    assertEquals(true, part.flag());
    assertEquals("say \"hi\"", part.text());
    assertEquals(new BigDecimal("1.50"), part.decimal());
    assertEquals(Duration.ofMinutes(1), part.duration());
    assertEquals(Instant.parse("2026-11-24T10:15:30Z"), part.instant());
    assertEquals(new UUID(1, 2), part.uuid());
    assertEquals(Level.HIGH, part.level());
    assertEquals(List.of(), part.list());
    assertArrayEquals(new int[0][], part.table());
    assertEquals(Map.of(), part.map());
    assertEquals(Map.of(), part.sorted());
  }

  public static void absentAndNothingDiffer() {
    Absence nothing =
        new Absence(
            0,
            "",
            List.of(),
            OptionalInt.of(0),
            Optional.of(""),
            Optional.of(List.of()),
            0,
            0,
            "",
            "",
            false);
    assertEquals(nothing, client().absence(nothing));
    Absence absent =
        new Absence(
            null,
            null,
            null,
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            5,
            "",
            "x",
            true);
    assertEquals(absent, client().absence(absent));
    assertEquals(absent, EvolutionTypes.readAbsence(dynamic(List.of())));
    assertEquals(absent, EvolutionTypes.readAbsence(dynamic(Map.of())));
  }

  public static void aMapOfNamesIsARecordToo() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("unheard", List.of(1, Map.of()));
    map.put("number", 8);
    map.put("article", "bolt");
    map.put("note", "soon");
    map.put("count", 1);
    Part part = part(map);
    assertEquals("bolt", part.name());
    assertEquals("soon", part.note());
    assertEquals(8, part.number());
    assertEquals(
        List.of(new Circle(1), new Square(2)),
        ((Group)
                EvolutionTypes.readFigure(
                    dynamic(
                        List.of(
                            "Group",
                            Map.of(
                                "figures",
                                List.of(
                                    List.of("Circle", Map.of("radius", 1)),
                                    List.of("quad", List.of(2))))))))
            .figures());
  }

  private static void refused(String problem, Runnable reading) {
    assertEquals(problem, assertThrows(MsgException.class, reading::run).getMessage());
  }

  public static void whatMustBeThereIsNamed() {
    refused(
        "found 1 components of a record, but Part.count is missing at byte 0",
        () -> part(List.of("nut")));
    refused(
        "found a map without Part.article at byte 0", () -> part(Map.of("name", "nut", "count", 1)));
    refused("expected an integer, found nil at byte 6", () -> part(Arrays.asList("nut", "", null)));
    byte[] twice = {(byte) 0x82, (byte) 0xa1, 'x', 1, (byte) 0xa1, 'x', 2};
    refused(
        "found Only.x a second time at byte 4",
        () -> EvolutionTypes.readOnly(new MsgReader(twice)));
  }

  public static void constantsHaveTheirNamesAndAFallback() {
    Loopback loopback = new Loopback(new Service());
    Evolution client = new EvolutionClient(loopback);
    assertEquals(Level.HIGH, client.level(Level.HIGH));
    assertEquals("top", new MsgReader(loopback.lastArguments()).readString());
    assertEquals(Level.OTHER, EvolutionTypes.readLevel(dynamic("HIGH")));
    assertEquals("parts", EvolutionBinding.PART.name());
  }

  public static void subtypesHaveTheirNamesAndAFallback() {
    Figure figure = new Group(List.of(new Circle(1.5), new Square(2), new Group(List.of())));
    assertEquals(figure, client().figure(figure));
    Loopback loopback = new Loopback(new Service());
    new EvolutionClient(loopback).figure(new Square(2));
    assertEquals(
        List.of("quad", List.of(2.0)), DynamicValues.read(new MsgReader(loopback.lastArguments())));
    MsgReader in = dynamic(List.of(List.of("Ellipse", Map.of("a", List.of(1, 2))), 5));
    assertEquals(2, in.readArrayHeader());
    assertEquals(new Unknown(Optional.empty(), "Ellipse", 2), EvolutionTypes.readFigure(in));
    assertEquals(5, in.readInt());
  }

  public static void hostileBytesAreRefused() {
    Loopback loopback = new Loopback(new Service());
    EvolutionClient client = new EvolutionClient(loopback);
    client.figure(new Group(List.of(new Circle(1.5), new Square(2), new Group(List.of()))));
    client.part(part(Arrays.asList("nut", null, 3)));
    client.level(Level.HIGH);
    HostileBytes.sendTo(loopback);
  }

  public static void anUnknownSubtypeWithoutFallbackIsNamed() {
    assertEquals(new Only(1), client().strict(new Only(1)));
    refused(
        "expected a subtype of Strict, found \"Other\" at byte 0",
        () -> EvolutionTypes.readStrict(dynamic(List.of("Other", 1))));
    refused(
        "expected the name of a subtype of Strict and its value, found 3 at byte 0",
        () -> EvolutionTypes.readStrict(dynamic(List.of("Only", List.of(1), 2))));
  }
}
