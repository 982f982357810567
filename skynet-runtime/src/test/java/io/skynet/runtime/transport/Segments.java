package io.skynet.runtime.transport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways in which a network may cut bytes. */
final class Segments {

  private Segments() {}

  /** In one piece, byte by byte, and in two pieces cut at every place. */
  static Stream<List<byte[]>> of(byte[] bytes) {
    return Stream.concat(
        Stream.of(List.of(bytes), pieces(bytes, 1), pieces(bytes, 3), pieces(bytes, 7)),
        IntStream.range(1, bytes.length)
            .mapToObj(
                at ->
                    List.of(
                        Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at, bytes.length))));
  }

  /** Pieces of {@code size} bytes; the last may be shorter. */
  static List<byte[]> pieces(byte[] bytes, int size) {
    List<byte[]> pieces = new ArrayList<>();
    for (int at = 0; at < bytes.length; at += size) {
      pieces.add(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + size)));
    }
    return pieces;
  }
}
