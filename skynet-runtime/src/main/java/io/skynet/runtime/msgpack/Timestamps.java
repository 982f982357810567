package io.skynet.runtime.msgpack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.Instant;

/** Msgpack's timestamp: the extension type -1 in its three sizes, as the specification has it. */
final class Timestamps {
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private static final byte FIXEXT4 = Format.FIXEXT1 + 2;
  private static final byte FIXEXT8 = Format.FIXEXT1 + 3;
  private static final byte TYPE = -1;
  private static final int MOST_NANOS = 999_999_999;

  /** Seconds of the two shorter forms are unsigned, of 32 and 34 bits. */
  private static final int SECONDS_BITS = 34;

  private Timestamps() {}

  /** The size of {@code value} in bytes. */
  static int size(Instant value) {
    long seconds = value.getEpochSecond();
    if (seconds >>> SECONDS_BITS != 0) {
      return 15;
    }
    return value.getNano() == 0 && seconds >>> 32 == 0 ? 6 : 10;
  }

  /** Writes {@code value} into as many bytes as its size says. */
  static void put(byte[] bytes, int at, Instant value) {
    long seconds = value.getEpochSecond();
    switch (size(value)) {
      case 6 -> {
        bytes[at] = FIXEXT4;
        bytes[at + 1] = TYPE;
        INT.set(bytes, at + 2, (int) seconds);
      }
      case 10 -> {
        bytes[at] = FIXEXT8;
        bytes[at + 1] = TYPE;
        LONG.set(bytes, at + 2, (long) value.getNano() << SECONDS_BITS | seconds);
      }
      default -> {
        bytes[at] = Format.EXT8;
        bytes[at + 1] = 12;
        bytes[at + 2] = TYPE;
        INT.set(bytes, at + 3, value.getNano());
        LONG.set(bytes, at + 7, seconds);
      }
    }
  }

  /** Reads the extension value that comes next. */
  static Instant read(MsgReader in) {
    int start = in.position();
    in.skip();
    byte[] bytes = in.array();
    int size = in.position() - start;
    long seconds = 0;
    int nanos = 0;
    if (bytes[start] == FIXEXT4 && bytes[start + 1] == TYPE) {
      seconds = (int) INT.get(bytes, start + 2) & 0xffff_ffffL;
    } else if (bytes[start] == FIXEXT8 && bytes[start + 1] == TYPE) {
      long both = (long) LONG.get(bytes, start + 2);
      seconds = both & (1L << SECONDS_BITS) - 1;
      nanos = (int) (both >>> SECONDS_BITS);
    } else if (size == 15 && bytes[start] == Format.EXT8 && bytes[start + 2] == TYPE) {
      nanos = (int) INT.get(bytes, start + 3);
      seconds = (long) LONG.get(bytes, start + 7);
    } else {
      throw in.problem(start, "expected a timestamp, found another extension value");
    }
    return instant(in, start, seconds, nanos);
  }

  private static Instant instant(MsgReader in, int start, long seconds, int nanos) {
    if (nanos < 0 || nanos > MOST_NANOS) {
      throw in.problem(
          start, "found a timestamp of " + Integer.toUnsignedString(nanos) + " nanoseconds");
    }
    try {
      return Instant.ofEpochSecond(seconds, nanos);
    } catch (DateTimeException e) {
      throw in.problem(start, "found a timestamp of " + seconds + " s, beyond a billion years");
    }
  }
}
