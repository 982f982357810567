package io.skynet.runtime.msgpack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads msgpack out of an array of bytes.
 *
 * <p>Integers and floats are accepted in any width that holds their value, text and binary in
 * either of the two families, since peers in other languages choose differently. Whatever cannot be
 * read is thrown as the owner's {@link ReadFault} words it; nothing is ever wrapped, rounded to an
 * integer or read past the limit. What is returned shares no memory with the array. Not for use by
 * two threads at once.
 */
public final class MsgReader {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  /** How much of a peer's text goes into an error. */
  private static final int SHOWN = 64;

  /** As many levels as a message may have. */
  private static final int DEEPEST = 64;

  private final byte[] bytes;
  private final int limit;
  private final ReadFault fault;
  private int position;
  private int depth;

  /** Reads {@code bytes} from {@code position} up to, and not including, {@code limit}. */
  public MsgReader(byte[] bytes, int position, int limit, ReadFault fault) {
    this.bytes = bytes;
    this.position = position;
    this.limit = limit;
    this.fault = fault;
  }

  /** Reads all of {@code bytes}, throwing {@link MsgException}. */
  public MsgReader(byte[] bytes) {
    this(bytes, 0, bytes.length, ReadFault.PLAIN);
  }

  /** Index of the next value in the array. */
  public int position() {
    return position;
  }

  /** How many bytes are left. */
  public int remaining() {
    return limit - position;
  }

  /** Whether the next value is nil; if so, it is read. */
  public boolean tryNil() {
    if (peek() != Format.NIL) {
      return false;
    }
    position++;
    return true;
  }

  public void readNil() {
    if (!tryNil()) {
      throw unexpected("nil");
    }
  }

  public boolean readBoolean() {
    byte first = peek();
    if (first != Format.TRUE && first != Format.FALSE) {
      throw unexpected("a boolean");
    }
    position++;
    return first == Format.TRUE;
  }

  public byte readByte() {
    return (byte) readRanged(Byte.MIN_VALUE, Byte.MAX_VALUE, "a byte");
  }

  public short readShort() {
    return (short) readRanged(Short.MIN_VALUE, Short.MAX_VALUE, "a short");
  }

  public char readChar() {
    return (char) readRanged(Character.MIN_VALUE, Character.MAX_VALUE, "a char");
  }

  public int readInt() {
    return (int) readRanged(Integer.MIN_VALUE, Integer.MAX_VALUE, "an int");
  }

  private long readRanged(long min, long max, String wanted) {
    int start = position;
    long value = readLong();
    if (value < min || value > max) {
      throw fault.at(start, "expected " + wanted + ", found " + value);
    }
    return value;
  }

  public long readLong() {
    byte first = peek();
    if (first >= -32) {
      position++;
      return first;
    }
    return switch (first) {
      case Format.UINT8 -> bytes[take(2) + 1] & 0xff;
      case Format.UINT16 -> (short) SHORT.get(bytes, take(3) + 1) & 0xffff;
      case Format.UINT32 -> (int) INT.get(bytes, take(5) + 1) & 0xffff_ffffL;
      case Format.UINT64 -> readUnsignedLong();
      case Format.INT8 -> bytes[take(2) + 1];
      case Format.INT16 -> (short) SHORT.get(bytes, take(3) + 1);
      case Format.INT32 -> (int) INT.get(bytes, take(5) + 1);
      case Format.INT64 -> (long) LONG.get(bytes, take(9) + 1);
      default -> throw unexpected("an integer");
    };
  }

  private long readUnsignedLong() {
    int start = take(9);
    long value = (long) LONG.get(bytes, start + 1);
    if (value < 0) {
      throw fault.at(start, "expected a long, found " + Long.toUnsignedString(value));
    }
    return value;
  }

  /** Reads a float; a wider number is rounded to the nearest one, and refused beyond the range. */
  public float readFloat() {
    if (peek() == Format.FLOAT32) {
      return Float.intBitsToFloat((int) INT.get(bytes, take(5) + 1));
    }
    int start = position;
    double value = readDouble();
    float narrow = (float) value;
    if (Float.isInfinite(narrow) && !Double.isInfinite(value)) {
      throw fault.at(start, "expected a float, found " + value);
    }
    return narrow;
  }

  /** Reads a double; an integer is accepted if a double can hold it exactly. */
  public double readDouble() {
    byte first = peek();
    if (first == Format.FLOAT64) {
      return Double.longBitsToDouble((long) LONG.get(bytes, take(9) + 1));
    } else if (first == Format.FLOAT32) {
      return Float.intBitsToFloat((int) INT.get(bytes, take(5) + 1));
    } else if (!"an integer".equals(Format.nameOf(first))) {
      throw unexpected("a float");
    }
    int start = position;
    long value = readLong();
    if ((long) (double) value != value || value == Long.MAX_VALUE) {
      throw fault.at(start, "expected a double, found " + value);
    }
    return value;
  }

  public String readString() {
    int start = position;
    int length = readTextLength("a string");
    int from = take(length);
    String text = Utf8.decode(bytes, from, length);
    if (text == null) {
      throw fault.at(start, "expected a string, found bytes that are not UTF-8");
    }
    return text;
  }

  public byte[] readBinary() {
    int length = readTextLength("binary");
    int from = take(length);
    return Arrays.copyOfRange(bytes, from, from + length);
  }

  private int readTextLength(String wanted) {
    byte first = peek();
    if ((first & 0xe0) == 0xa0) {
      position++;
      return first & 0x1f;
    }
    return switch (first) {
      case Format.STR8, Format.BIN8 -> bytes[take(2) + 1] & 0xff;
      case Format.STR16, Format.BIN16 -> (short) SHORT.get(bytes, take(3) + 1) & 0xffff;
      case Format.STR32, Format.BIN32 -> size(take(5), 1);
      default -> throw unexpected(wanted);
    };
  }

  /** Begins an array, and says how many values follow; at least as many bytes are left. */
  public int readArrayHeader() {
    byte first = peek();
    if ((first & 0xf0) == 0x90) {
      return bounded(take(1), first & 0x0f, 1);
    }
    return switch (first) {
      case Format.ARRAY16 -> bounded(position, (short) SHORT.get(bytes, take(3) + 1) & 0xffff, 1);
      case Format.ARRAY32 -> size(take(5), 1);
      default -> throw unexpected("an array");
    };
  }

  /** Begins an array that holds the components of a record, and says how many there are. */
  public int readRecordHeader(RecordShape shape) {
    int start = position;
    int size = readArrayHeader();
    if (size < shape.least()) {
      throw fault.at(
          start,
          "found " + size + " components of a record, but " + shape.missing(size) + " is missing");
    }
    return size;
  }

  /**
   * Begins a value that stands behind the name of its type, and reads the name.
   *
   * @param type what errors call the types that it may be
   */
  public String readSubtype(String type) {
    int start = position;
    int size = readArrayHeader();
    if (size != 2) {
      throw fault.at(
          start, "expected the name of a subtype of " + type + " and its value, found " + size);
    }
    return readString();
  }

  /**
   * Notes that a value begins which may contain others of its own type, so that the stack is safe
   * from a peer that nests them without end. {@link #leave} is due behind it.
   */
  public void enter() {
    if (++depth > DEEPEST) {
      throw fault.at(position, "found more than " + DEEPEST + " values within one another");
    }
  }

  /** Notes that a value has ended. */
  public void leave() {
    depth--;
  }

  /** Begins a map, and says how many keys with their values follow. */
  public int readMapHeader() {
    byte first = peek();
    if ((first & 0xf0) == 0x80) {
      return bounded(take(1), first & 0x0f, 2);
    }
    return switch (first) {
      case Format.MAP16 -> bounded(position, (short) SHORT.get(bytes, take(3) + 1) & 0xffff, 2);
      case Format.MAP32 -> size(take(5), 2);
      default -> throw unexpected("a map");
    };
  }

  /**
   * The exception for the name of an enum's constant that this side does not have.
   *
   * @param start where the name was read from
   */
  public RuntimeException unknownConstant(int start, String type, String name) {
    return unreadable(start, "a constant of " + type, name);
  }

  /** The exception for the name of a subtype that this side does not have. */
  public RuntimeException unknownSubtype(int start, String type, String name) {
    return unreadable(start, "a subtype of " + type, name);
  }

  /**
   * The exception for a value that a user's codec does not take. The message of an {@code
   * IllegalArgumentException} is meant for the sender; that of any other may not be, and goes no
   * further than its stack trace does.
   *
   * @param start where the value was read from
   * @param type what it should have been
   * @param value what was read
   * @param cause what the codec threw
   */
  public RuntimeException refused(int start, String type, Object value, RuntimeException cause) {
    String found = value instanceof String text ? quote(text) : "a value that its codec refuses";
    String reason =
        cause instanceof IllegalArgumentException && cause.getMessage() != null
            ? ": " + shorten(cause.getMessage())
            : "";
    RuntimeException refusal = fault.at(start, "expected " + type + ", found " + found + reason);
    refusal.addSuppressed(cause);
    return refusal;
  }

  /** The exception for text that does not say what it should. */
  RuntimeException unreadable(int start, String wanted, String text) {
    return fault.at(start, "expected " + wanted + ", found " + quote(text));
  }

  private static String quote(String text) {
    return '"' + shorten(text) + '"';
  }

  private static String shorten(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /** Whether the next value is a map. */
  public boolean isMap() {
    int first = peek() & 0xff;
    return (first & 0xf0) == 0x80 || first == 0xde || first == 0xdf;
  }

  /** What the next value is called in an error. */
  String nextName() {
    return Format.nameOf(peek());
  }

  boolean isUnsignedLong() {
    return peek() == Format.UINT64;
  }

  /** Reads an integer of 64 bits without asking whether they fit into a long. */
  long readLongBits() {
    return (long) LONG.get(bytes, take(9) + 1);
  }

  /** Reads past one value, whatever it holds. */
  public void skip() {
    long pending = 1;
    while (pending > 0) {
      pending += skipHead() - 1;
    }
  }

  /** Reads past {@code count} values. */
  public void skip(int count) {
    for (int i = 0; i < count; i++) {
      skip();
    }
  }

  /**
   * Reads past the head of a value and its own bytes; the result is how many values it contains.
   */
  private long skipHead() {
    byte first = peek();
    switch (Format.nameOf(first)) {
      case "an array" -> {
        return readArrayHeader();
      }
      case "a map" -> {
        return 2L * readMapHeader();
      }
      case "a string", "binary" -> take(readTextLength("text"));
      default -> take(Extents.fixedSize(bytes, position, limit, fault));
    }
    return 0;
  }

  private int size(int start, int least) {
    int size = (int) INT.get(bytes, start + 1);
    return bounded(start, size < 0 ? Integer.MAX_VALUE : size, least);
  }

  private int bounded(int start, int size, int least) {
    if ((long) size * least > limit - position) {
      throw fault.at(
          start,
          "found a size of " + size + ", but only " + (limit - position) + " bytes are left");
    }
    return size;
  }

  private byte peek() {
    if (position >= limit) {
      throw fault.at(position, "expected a value, found the end");
    }
    return bytes[position];
  }

  private int take(int count) {
    int start = position;
    if (limit - start < count) {
      throw fault.at(
          start, "needed " + count + " bytes, but only " + (limit - start) + " are left");
    }
    position = start + count;
    return start;
  }

  private RuntimeException unexpected(String wanted) {
    return fault.at(position, "expected " + wanted + ", found " + Format.nameOf(bytes[position]));
  }

  byte[] array() {
    return bytes;
  }

  void moveTo(int position) {
    this.position = position;
  }

  /** The owner's exception for the value at {@code at}. */
  public RuntimeException problem(int at, String text) {
    return fault.at(at, text);
  }

  @Override
  public String toString() {
    return "MsgReader at " + position + " of " + limit;
  }
}
