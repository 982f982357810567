package com.example.types;

import io.skynet.annotations.Rpc;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types of Java that have no JSON of their own, or are as others on the wire. */
@Rpc
public interface Types {
  enum Level {
    LOW,
    HIGH
  }

  record Numbers(
      boolean truth, byte tiny, short small, int plain, long large, char unit, float coarse,
      double fine) {}

  record Boxes(
      Boolean truth, Byte tiny, Short small, Integer plain, Long large, Character unit,
      Float coarse, Double fine) {}

  record Bytes(
      byte[] array,
      ByteBuffer buffer,
      List<byte[]> arrays,
      Map<String, ByteBuffer> buffers,
      Optional<byte[]> maybe,
      @Nullable ByteBuffer none) {}

  record Arrays(
      boolean[] truths,
      short[] shorts,
      int[] ints,
      long[] longs,
      char[] chars,
      float[] floats,
      double[] doubles,
      String[] strings,
      Numbers[] records,
      byte[][] bytes,
      int[][] nested) {}

  record Optionals(
      OptionalInt plain,
      OptionalLong large,
      OptionalDouble fine,
      Optional<String> text,
      @Nullable Integer box,
      Optional<OptionalsInside> inside) {}

  record OptionalsInside(List<OptionalLong> list, Map<Level, OptionalDouble> map) {}

  record Containers(
      Collection<String> collection,
      Collection<List<Level>> nested,
      Set<UUID> set,
      SortedSet<Level> levels,
      SortedSet<Long> numbers,
      SortedMap<Long, String> byNumber,
      SortedMap<Level, SortedSet<Long>> byLevel,
      Map<Character, Short> byChar) {}

  Numbers numbers(Numbers numbers);

  Boxes boxes(Boxes boxes);

  Bytes bytes(Bytes bytes);

  Arrays arrays(Arrays arrays);

  Optionals optionals(Optionals optionals);

  Containers containers(Containers containers);
}
