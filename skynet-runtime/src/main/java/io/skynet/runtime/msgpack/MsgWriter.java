package io.skynet.runtime.msgpack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * Writes msgpack into an array of bytes that grows as needed.
 *
 * <p>Every value takes the shortest form that the msgpack specification has for it. Not for use by
 * two threads at once.
 */
public final class MsgWriter {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private byte[] bytes;
  private int position;

  /** Starts empty, with room for {@code capacity} bytes. */
  public MsgWriter(int capacity) {
    this.bytes = new byte[capacity];
  }

  /** The array written into; valid up to {@link #position()} and until the next write. */
  public byte[] array() {
    return bytes;
  }

  /** How many bytes have been written. */
  public int position() {
    return position;
  }

  /** Forgets what was written from {@code position} on. */
  public void rewind(int position) {
    if (position > this.position) {
      throw new IllegalArgumentException("cannot rewind from " + this.position + " to " + position);
    }
    this.position = position;
  }

  /** A copy of what was written. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, position);
  }

  public void writeNil() {
    reserve(1);
    bytes[position++] = Format.NIL;
  }

  public void writeBoolean(boolean value) {
    reserve(1);
    bytes[position++] = value ? Format.TRUE : Format.FALSE;
  }

  public void writeByte(byte value) {
    writeInt(value);
  }

  public void writeShort(short value) {
    writeInt(value);
  }

  /**
   * Writes the code unit as an integer: msgpack has no type for it, and a lone surrogate no text.
   */
  public void writeChar(char value) {
    writeInt(value);
  }

  public void writeInt(int value) {
    reserve(5);
    if (value >= -32 && value <= 127) {
      bytes[position++] = (byte) value;
    } else if (value >= 0) {
      writeUnsigned(value);
    } else {
      writeNegative(value);
    }
  }

  public void writeLong(long value) {
    if (value == (int) value) {
      writeInt((int) value);
    } else if (value > 0 && value <= 0xffff_ffffL) {
      put4(Format.UINT32, (int) value);
    } else {
      reserve(9);
      bytes[position] = value > 0 ? Format.UINT64 : Format.INT64;
      LONG.set(bytes, position + 1, value);
      position += 9;
    }
  }

  private void writeUnsigned(int value) {
    if (value <= 0xff) {
      put1(Format.UINT8, value);
    } else if (value <= 0xffff) {
      put2(Format.UINT16, value);
    } else {
      put4(Format.UINT32, value);
    }
  }

  private void writeNegative(int value) {
    if (value >= Byte.MIN_VALUE) {
      put1(Format.INT8, value);
    } else if (value >= Short.MIN_VALUE) {
      put2(Format.INT16, value);
    } else {
      put4(Format.INT32, value);
    }
  }

  public void writeFloat(float value) {
    put4(Format.FLOAT32, Float.floatToRawIntBits(value));
  }

  public void writeDouble(double value) {
    reserve(9);
    bytes[position] = Format.FLOAT64;
    LONG.set(bytes, position + 1, Double.doubleToRawLongBits(value));
    position += 9;
  }

  /**
   * Writes text as UTF-8.
   *
   * @throws IllegalArgumentException if {@code value} holds half of a surrogate pair, which UTF-8
   *     cannot express
   */
  // Deprecated since it drops what is above a byte, of which ASCII has nothing: a plain copy then.
  @SuppressWarnings("deprecation")
  public void writeString(String value) {
    int length = value.length();
    if (isAscii(value, length)) {
      writeStringHeader(length);
      reserve(length);
      value.getBytes(0, length, bytes, position);
      position += length;
    } else {
      writeUtf8(value);
    }
  }

  /** Without a way out in the middle, which would cost more than the few steps that it saves. */
  private static boolean isAscii(String value, int length) {
    int all = 0;
    for (int i = 0; i < length; i++) {
      all |= value.charAt(i);
    }
    return all < 0x80;
  }

  private void writeUtf8(String value) {
    // Java would write a question mark for what UTF-8 cannot express.
    Surrogates.requirePaired(value);
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    writeStringHeader(utf8.length);
    writeRaw(utf8, 0, utf8.length);
  }

  private void writeStringHeader(int length) {
    if (length <= 31) {
      reserve(1);
      bytes[position++] = (byte) (Format.FIXSTR | length);
    } else if (length <= 0xff) {
      put1(Format.STR8, length);
    } else if (length <= 0xffff) {
      put2(Format.STR16, length);
    } else {
      put4(Format.STR32, length);
    }
  }

  public void writeBinary(byte[] value) {
    if (value.length <= 0xff) {
      put1(Format.BIN8, value.length);
    } else if (value.length <= 0xffff) {
      put2(Format.BIN16, value.length);
    } else {
      put4(Format.BIN32, value.length);
    }
    writeRaw(value, 0, value.length);
  }

  void writeInstant(Instant value) {
    int size = Timestamps.size(value);
    reserve(size);
    Timestamps.put(bytes, position, value);
    position += size;
  }

  /** Begins an array: the caller writes exactly {@code size} values next. */
  public void writeArrayHeader(int size) {
    if (size <= 15) {
      reserve(1);
      bytes[position++] = (byte) (Format.FIXARRAY | size);
    } else if (size <= 0xffff) {
      put2(Format.ARRAY16, size);
    } else {
      put4(Format.ARRAY32, size);
    }
  }

  /** Begins a map: the caller writes exactly {@code size} keys, each followed by its value. */
  public void writeMapHeader(int size) {
    if (size <= 15) {
      reserve(1);
      bytes[position++] = (byte) (Format.FIXMAP | size);
    } else if (size <= 0xffff) {
      put2(Format.MAP16, size);
    } else {
      put4(Format.MAP32, size);
    }
  }

  /** Appends bytes that are msgpack already. */
  public void writeRaw(byte[] source, int offset, int length) {
    reserve(length);
    System.arraycopy(source, offset, bytes, position, length);
    position += length;
  }

  private void put1(byte format, int value) {
    reserve(2);
    bytes[position] = format;
    bytes[position + 1] = (byte) value;
    position += 2;
  }

  private void put2(byte format, int value) {
    reserve(3);
    bytes[position] = format;
    SHORT.set(bytes, position + 1, (short) value);
    position += 3;
  }

  private void put4(byte format, int value) {
    reserve(5);
    bytes[position] = format;
    INT.set(bytes, position + 1, value);
    position += 5;
  }

  private void reserve(int count) {
    if (bytes.length - position < count) {
      grow(count);
    }
  }

  private void grow(int count) {
    int needed = Math.addExact(position, count);
    bytes = Arrays.copyOf(bytes, Math.max(needed, (int) Math.min(2L * bytes.length, 1 << 30)));
  }

  @Override
  public String toString() {
    return "MsgWriter with " + position + " bytes";
  }
}
