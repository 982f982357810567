package io.skynet.runtime.msgpack;

/** How many bytes the values take that contain no others. */
final class Extents {
  private Extents() {}

  /** The size of the scalar or extension value at {@code position}, its first byte included. */
  static int fixedSize(byte[] bytes, int position, int limit, ReadFault fault) {
    byte first = bytes[position];
    return switch (first) {
      case Format.UINT8, Format.INT8 -> 2;
      case Format.UINT16, Format.INT16 -> 3;
      case Format.UINT32, Format.INT32, Format.FLOAT32 -> 5;
      case Format.UINT64, Format.INT64, Format.FLOAT64 -> 9;
      case Format.EXT8, Format.EXT16, Format.EXT32 -> extension(bytes, position, limit, fault);
      case (byte) 0xc1 -> throw fault.at(position, "found " + Format.nameOf(first));
      default ->
          first >= Format.FIXEXT1 && first <= Format.FIXEXT16
              ? 2 + (1 << (first - Format.FIXEXT1))
              : 1;
    };
  }

  private static int extension(byte[] bytes, int position, int limit, ReadFault fault) {
    int width = 1 << (bytes[position] - Format.EXT8);
    if (limit - position < 1 + width) {
      throw fault.at(position, "found an extension value without its size");
    }
    long size = 0;
    for (int i = 1; i <= width; i++) {
      size = size << 8 | bytes[position + i] & 0xff;
    }
    if (size > limit - position) {
      throw fault.at(
          position, "found a size of " + size + ", but only " + (limit - position) + " are left");
    }
    return (int) size + 2 + width;
  }
}
