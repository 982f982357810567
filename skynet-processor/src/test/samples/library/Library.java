package com.example.library;

import io.skynet.annotations.Rpc;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types of Java's library. */
@Rpc
public interface Library {
  record Values(
      BigInteger integer,
      BigDecimal decimal,
      Instant instant,
      Duration duration,
      LocalDate date,
      LocalTime time,
      LocalDateTime dateTime,
      OffsetDateTime offset,
      ZonedDateTime zoned,
      ZoneId zone,
      UUID uuid,
      URI uri) {}

  record Arrays(
      boolean[] booleans,
      short[] shorts,
      int[] ints,
      long[] longs,
      float[] floats,
      double[] doubles,
      char[] chars,
      String[] strings,
      byte[][] binaries,
      int[][] table,
      Byte[] boxes,
      Values[] values) {}

  record Containers(
      Collection<String> all,
      SortedSet<Integer> sorted,
      SortedMap<LocalDate, List<UUID>> byDate,
      Map<Instant, URI> byTime,
      OptionalInt anInt,
      OptionalLong aLong,
      OptionalDouble aDouble) {}

  record Nulls(
      @Nullable String text,
      @Nullable Integer number,
      List<@Nullable String> list,
      Map<String, @Nullable Long> map,
      @Nullable String[] array,
      byte @Nullable [] binary,
      @Nullable Nulls inner) {}

  Values values(Values values);

  Arrays arrays(Arrays arrays);

  Containers containers(Containers containers);

  Nulls nulls(Nulls nulls);

  @Nullable String maybe(@Nullable String text, int... numbers);

  Instant now(Duration later);

  ByteBuffer buffer(ByteBuffer buffer);

  String join(String... words);

  Set<BigDecimal> set(Set<BigDecimal> set);
}
