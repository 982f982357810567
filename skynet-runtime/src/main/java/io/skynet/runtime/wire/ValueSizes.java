package io.skynet.runtime.wire;

/**
 * By a value's first byte: its whole size if that is known and it contains no other values,
 * otherwise one of the negative kinds. From the table of formats in the msgpack specification.
 */
final class ValueSizes {
  static final int NEVER_USED = -1;
  static final int FIXARRAY = -2;
  static final int FIXMAP = -3;

  /** A size of 1, 2 or 4 bytes follows, then that many bytes. */
  static final int BYTES_8 = -4;

  static final int BYTES_16 = -5;
  static final int BYTES_32 = -6;

  /** As above, with a type byte in between. */
  static final int EXT_8 = -7;

  static final int EXT_16 = -8;
  static final int EXT_32 = -9;
  static final int ARRAY_16 = -10;
  static final int ARRAY_32 = -11;
  static final int MAP_16 = -12;
  static final int MAP_32 = -13;

  static final byte[] BY_FIRST_BYTE = table();

  private ValueSizes() {}

  /** Where the value at {@code at} ends, in bytes that the scanner has seen the end of. */
  static int endOf(byte[] bytes, int at) {
    int size = BY_FIRST_BYTE[bytes[at] & 0xff];
    return size > 0 ? at + size : endOfLarge(bytes, at);
  }

  private static int endOfLarge(byte[] bytes, int from) {
    int at = from;
    for (long pending = 1; pending > 0; pending--) {
      int size = BY_FIRST_BYTE[bytes[at] & 0xff];
      switch (size) {
        case FIXARRAY -> pending += bytes[at++] & 0x0f;
        case FIXMAP -> pending += 2 * (bytes[at++] & 0x0f);
        case BYTES_8 -> at += 2 + (bytes[at + 1] & 0xff);
        case BYTES_16 -> at += 3 + MessageScanner.u2(bytes, at + 1);
        case BYTES_32 -> at += 5 + (int) MessageScanner.u4(bytes, at + 1);
        case EXT_8 -> at += 3 + (bytes[at + 1] & 0xff);
        case EXT_16 -> at += 4 + MessageScanner.u2(bytes, at + 1);
        case EXT_32 -> at += 6 + (int) MessageScanner.u4(bytes, at + 1);
        case ARRAY_16, ARRAY_32 -> {
          pending += count(bytes, at);
          at += size == ARRAY_16 ? 3 : 5;
        }
        case MAP_16, MAP_32 -> {
          pending += 2 * count(bytes, at);
          at += size == MAP_16 ? 3 : 5;
        }
        default -> at += size;
      }
    }
    return at;
  }

  /** How many values, or keys, a container has whose head is longer than a byte. */
  static long count(byte[] bytes, int at) {
    int size = BY_FIRST_BYTE[bytes[at] & 0xff];
    return size == ARRAY_16 || size == MAP_16
        ? MessageScanner.u2(bytes, at + 1)
        : MessageScanner.u4(bytes, at + 1);
  }

  private static byte[] table() {
    byte[] sizes = new byte[256];
    fill(sizes, 0x00, 0x7f, 1);
    fill(sizes, 0x80, 0x8f, FIXMAP);
    fill(sizes, 0x90, 0x9f, FIXARRAY);
    for (int i = 0xa0; i <= 0xbf; i++) {
      fill(sizes, i, i, 1 + (i & 0x1f));
    }
    fill(sizes, 0xc0, 0xc3, 1);
    fill(sizes, 0xc1, 0xc1, NEVER_USED);
    rising(sizes, 0xc4, BYTES_8, BYTES_16, BYTES_32, EXT_8, EXT_16, EXT_32);
    rising(sizes, 0xca, 5, 9, 2, 3, 5, 9, 2, 3, 5, 9);
    rising(sizes, 0xd4, 3, 4, 6, 10, 18);
    rising(sizes, 0xd9, BYTES_8, BYTES_16, BYTES_32, ARRAY_16, ARRAY_32, MAP_16, MAP_32);
    fill(sizes, 0xe0, 0xff, 1);
    return sizes;
  }

  private static void fill(byte[] sizes, int from, int to, int size) {
    for (int i = from; i <= to; i++) {
      sizes[i] = (byte) size;
    }
  }

  private static void rising(byte[] sizes, int from, int... values) {
    for (int i = 0; i < values.length; i++) {
      sizes[from + i] = (byte) values[i];
    }
  }
}
