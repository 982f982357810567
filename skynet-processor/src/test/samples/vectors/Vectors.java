package com.example.vectors;

import io.skynet.annotations.Codec;
import io.skynet.annotations.Default;
import io.skynet.annotations.Fallback;
import io.skynet.annotations.Name;
import io.skynet.annotations.Rpc;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types of the values in docs/vectors. */
@Rpc
public interface Vectors {
  enum Level {
    LOW,
    @Name("top")
    HIGH,
    @Fallback
    OTHER
  }

  enum Switch {
    ON,
    OFF
  }

  record Line(String article, int count) {}

  record Order(
      String customer,
      List<Line> lines,
      Level level,
      Optional<String> note,
      @Default("1") int priority,
      @Default("top") Level urgency,
      @Nullable Line gift) {}

  record Renamed(@Name("old") String text) {}

  record Empty() {}

  record Tree(String name, List<Tree> children) {}

  record Page<T>(List<T> items, OptionalInt next) {}

  record Collections(
      List<Long> list,
      Set<String> set,
      Map<String, List<Integer>> map,
      SortedMap<Level, Boolean> sorted,
      double[] array,
      List<@Nullable String> gaps,
      Optional<List<Optional<Integer>>> maybe) {}

  record Standard(
      BigInteger integer,
      BigDecimal decimal,
      Instant timestamp,
      Duration duration,
      LocalDate date,
      LocalTime time,
      LocalDateTime dateTime,
      OffsetDateTime offsetDateTime,
      ZonedDateTime zonedDateTime,
      ZoneId zone,
      UUID uuid,
      URI uri) {}

  sealed interface Figure permits Circle, Square, Unknown {}

  record Circle(double radius) implements Figure {}

  @Name("quad")
  record Square(int side) implements Figure {}

  @Fallback
  record Unknown(String name) implements Figure {}

  sealed interface Strict permits Only {}

  record Only(int x) implements Strict {}

  sealed interface Result<T> permits Ok, Failed {}

  record Ok<T>(T value) implements Result<T> {}

  record Failed<T>(String why) implements Result<T> {}

  @Codec(Money.class)
  record Money(long cents) {
    static String write(Money money) {
      return money.cents + " cents";
    }

    static Money read(String text) {
      return new Money(Long.parseLong(text.replace(" cents", "")));
    }
  }

  record Price(Money money, Map<Money, String> names) {}

  final class OutOfStock extends Exception {
    private static final long serialVersionUID = 1L;
    private final String article;
    private final int left;

    OutOfStock(String article, int left) {
      this.article = article;
      this.left = left;
    }

    String article() {
      return article;
    }

    int left() {
      return left;
    }
  }

  Order order(Order order) throws OutOfStock;

  Level level(Level level);

  Switch turn(Switch turn);

  Renamed renamed(Renamed renamed);

  Empty empty(Empty empty);

  Tree tree(Tree tree);

  Page<Line> lines(Page<Line> page);

  Collections collections(Collections collections);

  Standard standard(Standard standard);

  Figure figure(Figure figure);

  Strict strict(Strict strict);

  Result<Line> result(Result<Line> result);

  Price price(Price price);
}
