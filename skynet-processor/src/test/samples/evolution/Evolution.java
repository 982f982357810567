package com.example.evolution;

import io.skynet.annotations.Default;
import io.skynet.annotations.Fallback;
import io.skynet.annotations.Name;
import io.skynet.annotations.Rpc;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has grown, and must still be read. */
@Rpc
public interface Evolution {
  enum Level {
    LOW,
    @Name("top")
    HIGH,
    @Fallback
    OTHER
  }

  record Part(
      @Name("article") String name,
      @Nullable String note,
      int count,
      OptionalInt limit,
      @Default("7") int number,
      @Default("-1") Long big,
      @Default("3") byte tiny,
      @Default("x") char letter,
      @Default("0.5") double ratio,
      @Default("1e3") float rough,
      @Default("true") boolean flag,
      @Default("say \"hi\"") String text,
      @Default("1.50") BigDecimal decimal,
      @Default("PT1M") Duration duration,
      @Default("2026-11-24T10:15:30Z") Instant instant,
      @Default("00000000-0000-0001-0000-000000000002") UUID uuid,
      @Default("top") Level level,
      @Default("[]") List<String> list,
      @Default("[]") int[][] table,
      @Default("{}") Map<String, String> map,
      @Default("{}") SortedMap<String, String> sorted) {}

  /** What is not there is something else than nothing. */
  record Absence(
      @Nullable Integer number,
      @Nullable String text,
      @Nullable List<String> list,
      OptionalInt limit,
      Optional<String> note,
      Optional<List<String>> notes,
      @Default("0") int zero,
      @Default("5") int five,
      @Default("") String empty,
      @Default("x") String full,
      @Default("true") boolean yes) {}

  sealed interface Figure permits Circle, Polygon, Unknown {}

  record Circle(double radius) implements Figure {}

  sealed interface Polygon extends Figure permits Square, Group {}

  @Name("quad")
  record Square(double side) implements Polygon {}

  record Group(List<Figure> figures) implements Polygon {}

  @Fallback
  record Unknown(Optional<Integer> number, String name, @Default("2") int extra)
      implements Figure {}

  sealed interface Strict permits Only {}

  record Only(int x) implements Strict {}

  @Name("parts")
  Part part(Part part);

  Absence absence(Absence absence);

  Level level(Level level);

  Figure figure(Figure figure);

  Strict strict(Strict strict);
}
