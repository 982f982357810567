package io.skynet.runtime.wire;

/**
 * Finds where a message ends, without building anything from it.
 *
 * <p>Nothing of a message is used before the scanner has seen all of it: it refuses what is not a
 * message, is larger or deeper than the limits, or promises more values than the limit has bytes
 * for. It keeps its place when the bytes run out, so that a peer that sends one byte at a time
 * costs no more than one that does not. One per connection; not for two threads at once.
 */
public final class MessageScanner {
  /** What {@link #scan} returns while the message has not ended. */
  public static final int INCOMPLETE = -1;

  /** A message has at most this many values of its own that we look at. */
  static final int PARTS = 5;

  /** The first byte of an array of no values; that of one with fewer than 16 is as much higher. */
  private static final int FIXARRAY_HEAD = 0x90;

  private final WireLimits limits;
  private final long[] pending;
  private final int[] parts = new int[PARTS];

  /** All positions are counted from the first byte of the message, wherever that lies. */
  private int position;

  private int depth;
  private int partCount;

  /** How many more containers {@link #scanWhole} takes. */
  private int containersLeft;

  private int leastSize;

  public MessageScanner(WireLimits limits) {
    this.limits = limits;
    this.pending = new long[limits.depth() + 1];
  }

  /** Forgets the message; the next scan begins a new one. */
  public void reset() {
    position = 0;
    depth = 0;
    partCount = 0;
    leastSize = 0;
  }

  /** How many bytes the message that is unfinished has at least, as far as it has said so. */
  public int leastSize() {
    return leastSize;
  }

  /** How many values of its own the message has; valid once it has ended. */
  int partCount() {
    return partCount;
  }

  /** Where the message's own value {@code index} begins, from the message's first byte. */
  int part(int index) {
    return parts[index];
  }

  /**
   * Goes on with the message that begins at {@code start}.
   *
   * @param limit end of the bytes that have come
   * @return size of the message, or {@link #INCOMPLETE}
   * @throws WireException if the bytes are not a message within the limits
   */
  public int scan(byte[] bytes, int start, int limit) {
    int size = INCOMPLETE;
    if (position == 0 && start < limit) {
      size = scanWhole(bytes, start, Math.min(limit, start + limits.messageBytes()));
    }
    return size == INCOMPLETE ? scanAny(bytes, start, limit) : size;
  }

  /**
   * Finds the end of a message such as nearly all are: it has come as a whole, is an array of few
   * values, and contains fewer containers than it may have levels, so that it is enough to count
   * the values that are missing. This is the loop that the speed of a server hangs on.
   *
   * @return {@link #INCOMPLETE} if it is no such message
   */
  private int scanWhole(byte[] bytes, int start, int limit) {
    int count = (bytes[start] & 0xff) - FIXARRAY_HEAD;
    if (count <= 0 || count > PARTS) {
      return INCOMPLETE;
    }
    containersLeft = limits.depth() - 1;
    int at = start + 1;
    for (int part = 0; part < count; part++) {
      parts[part] = at - start;
      at = skip(bytes, at, limit);
      if (at > limit) {
        return INCOMPLETE;
      }
    }
    partCount = count;
    return at - start;
  }

  /** Where the value at {@code from} ends; behind {@code limit} if that is not to be seen here. */
  private int skip(byte[] bytes, int from, int limit) {
    int at = from;
    int containers = containersLeft;
    int missing = 1;
    do {
      if (at >= limit || containers < 0) {
        return Integer.MAX_VALUE;
      }
      missing--;
      int first = bytes[at];
      if (first >= 0) {
        at++;
      } else if (first < -64) {
        if (first >= -96) {
          at += 1 + (first & 0x1f);
        } else {
          at++;
          containers--;
          missing += first >= -112 ? first & 0x0f : 2 * (first & 0x0f);
        }
      } else {
        int size = ValueSizes.BY_FIRST_BYTE[first & 0xff];
        if (size > 0) {
          at += size;
        } else if (size == ValueSizes.BYTES_8 && at + 1 < limit) {
          at += 2 + (bytes[at + 1] & 0xff);
        } else {
          return Integer.MAX_VALUE;
        }
      }
    } while (missing > 0);
    containersLeft = containers;
    return containers < 0 ? Integer.MAX_VALUE : at;
  }

  /** Finds the end of any message, and keeps its place while that has not come. */
  private int scanAny(byte[] bytes, int start, int limit) {
    int available = limit - start;
    int end = Math.min(available, limits.messageBytes());
    int at = position;
    int level = depth;
    long left = level == 0 ? 1 : pending[level];
    while (at < available) {
      int first = bytes[start + at] & 0xff;
      int size = ValueSizes.BY_FIRST_BYTE[first];
      if (level > 1 && size > 0 && at + size <= end) {
        at += size;
        left--;
      } else if (size == ValueSizes.FIXARRAY && isPlain(first & 0x0f, level, at)) {
        pending[level++] = left - 1;
        left = first & 0x0f;
        at++;
      } else {
        leave(at, level, left);
        if (level == 0) {
          requireArray(first);
        }
        if (!enter(bytes, start, available, first)) {
          return INCOMPLETE;
        }
        at = position;
        level = depth;
        left = pending[level];
      }
      while (left == 0) {
        if (--level == 0) {
          leave(at, 0, 0);
          return at;
        }
        left = pending[level];
      }
    }
    leave(at, level, left);
    return INCOMPLETE;
  }

  /**
   * Whether an array can be gone into by the short way, which with values that have their whole
   * size in the first byte is the loop that the speed of a server hangs on.
   */
  private boolean isPlain(int values, int level, int at) {
    return level > 1 && level < limits.depth() && at + 1 + values <= limits.messageBytes();
  }

  private void leave(int at, int level, long left) {
    position = at;
    depth = level;
    pending[level] = left;
  }

  private static void requireArray(int first) {
    if (first >>> 4 != 0x9 && first != 0xdc && first != 0xdd) {
      throw new WireException(
          "expected a MessagePack-RPC message, which is an array; found a first byte of 0x"
              + Integer.toHexString(first));
    }
  }

  /** Reads past one value, or into it if it is an array or a map; false if its bytes run out. */
  private boolean enter(byte[] bytes, int start, int available, int first) {
    int size = ValueSizes.BY_FIRST_BYTE[first];
    int at = start + position;
    int left = available - position;
    return switch (size) {
      case ValueSizes.FIXARRAY -> open(1, first & 0x0f);
      case ValueSizes.FIXMAP -> open(1, 2L * (first & 0x0f));
      case ValueSizes.BYTES_8 -> left > 1 && pass(2L + (bytes[at + 1] & 0xff), available);
      case ValueSizes.BYTES_16 -> left > 2 && pass(3L + u2(bytes, at + 1), available);
      case ValueSizes.BYTES_32 -> left > 4 && pass(5L + u4(bytes, at + 1), available);
      case ValueSizes.EXT_8 -> left > 1 && pass(3L + (bytes[at + 1] & 0xff), available);
      case ValueSizes.EXT_16 -> left > 2 && pass(4L + u2(bytes, at + 1), available);
      case ValueSizes.EXT_32 -> left > 4 && pass(6L + u4(bytes, at + 1), available);
      case ValueSizes.ARRAY_16 -> left > 2 && open(3, u2(bytes, at + 1));
      case ValueSizes.ARRAY_32 -> left > 4 && open(5, u4(bytes, at + 1));
      case ValueSizes.MAP_16 -> left > 2 && open(3, 2L * u2(bytes, at + 1));
      case ValueSizes.MAP_32 -> left > 4 && open(5, 2L * u4(bytes, at + 1));
      case ValueSizes.NEVER_USED ->
          throw new WireException("found the byte 0xc1, which msgpack never uses");
      default -> pass(size, available);
    };
  }

  private boolean pass(long size, int available) {
    if (position + size > limits.messageBytes()) {
      throw tooLarge(position + size);
    }
    if (position + size > available) {
      leastSize = (int) (position + size);
      return false;
    }
    began();
    position += (int) size;
    return true;
  }

  private boolean open(int head, long values) {
    if (position + head + values > limits.messageBytes()) {
      throw tooLarge(position + head + values);
    }
    if (depth == limits.depth()) {
      throw new WireException(
          "the message has at least "
              + (depth + 1)
              + " levels of nesting; the limit is "
              + limits.depth()
              + " levels");
    }
    if (depth > 0) {
      began();
    }
    position += head;
    pending[++depth] = values;
    return true;
  }

  /** Notes that a value begins here, which its container waits for one less of. */
  private void began() {
    if (depth == 1 && partCount < PARTS) {
      parts[partCount++] = position;
    }
    pending[depth]--;
  }

  private WireException tooLarge(long least) {
    return new WireException(
        "the message has at least "
            + least
            + " bytes; the limit is "
            + limits.messageBytes()
            + " bytes");
  }

  static int u2(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }

  static long u4(byte[] bytes, int at) {
    return (long) u2(bytes, at) << 16 | u2(bytes, at + 2);
  }

  @Override
  public String toString() {
    return "MessageScanner at byte " + position + ", level " + depth;
  }
}
