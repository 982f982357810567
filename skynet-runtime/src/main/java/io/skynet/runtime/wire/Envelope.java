package io.skynet.runtime.wire;

/**
 * What the outside of one message says: {@code [0, id, method, params]}, {@code [1, id, error,
 * result]} or {@code [2, method, params]}, as the MessagePack-RPC specification has it. Values that
 * follow those are skipped.
 *
 * <p>Reused from message to message; positions are indices into the array that was parsed.
 */
public final class Envelope {
  /** The kinds of message. The specification has no others; 3 and up are reserved. */
  public enum Kind {
    REQUEST(4),
    RESPONSE(4),
    NOTIFICATION(3);

    private final int parts;

    Kind(int parts) {
      this.parts = parts;
    }
  }

  private static final byte NIL = (byte) 0xc0;
  private static final Kind[] KINDS = Kind.values();

  private Kind kind = Kind.REQUEST;
  private int id;
  private int nameFrom;
  private int nameTo;
  private int errorAt;
  private int bodyAt;
  private int metaAt;
  private int end;

  public Kind kind() {
    return kind;
  }

  /** The id of a request or response, an unsigned 32-bit number. */
  public int id() {
    return id;
  }

  /** First byte of the method's name. */
  public int nameFrom() {
    return nameFrom;
  }

  /** One past the last byte of the method's name. */
  public int nameTo() {
    return nameTo;
  }

  /** Whether a response is to a call that failed: its error is anything but nil. */
  public boolean isError(byte[] bytes) {
    return bytes[errorAt] != NIL;
  }

  /** Where a response's error begins. */
  public int errorAt() {
    return errorAt;
  }

  /** Where the params, or a response's result, begin. */
  public int bodyAt() {
    return bodyAt;
  }

  /** Where the metadata begins; -1 if there is none. A plain peer's is none of ours. */
  public int metaAt() {
    return metaAt;
  }

  /** One past the last byte of the message. */
  public int end() {
    return end;
  }

  /**
   * Reads the outside of a message that the scanner has seen the end of.
   *
   * @throws WireException if it is none of the three kinds
   */
  public void parse(byte[] bytes, int start, int size, MessageScanner scanner) {
    int parts = scanner.partCount();
    long type = parts == 0 ? -1 : unsigned(bytes, start + scanner.part(0));
    if (type < 0 || type >= KINDS.length) {
      throw new WireException("expected a message type of 0, 1 or 2 as its first value");
    }
    kind = KINDS[(int) type];
    if (parts < kind.parts) {
      throw new WireException(
          "a " + kind + " message has " + kind.parts + " values; found " + parts);
    }
    end = start + size;
    metaAt = parts > kind.parts ? mapAt(bytes, start + scanner.part(kind.parts)) : -1;
    switch (kind) {
      case REQUEST -> parseRequest(bytes, start, scanner);
      case RESPONSE -> parseResponse(bytes, start, scanner);
      case NOTIFICATION -> parseCall(bytes, start, scanner, 1);
    }
  }

  private static int mapAt(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    return first >>> 4 == 0x8 || first == 0xde || first == 0xdf ? at : -1;
  }

  private void parseRequest(byte[] bytes, int start, MessageScanner scanner) {
    id = requireId(bytes, start + scanner.part(1));
    parseCall(bytes, start, scanner, 2);
  }

  private void parseCall(byte[] bytes, int start, MessageScanner scanner, int namePart) {
    parseName(bytes, start + scanner.part(namePart));
    bodyAt = start + scanner.part(namePart + 1);
    if (!isArray(bytes[bodyAt])) {
      throw new WireException("the params of a call must be an array");
    }
  }

  static boolean isArray(byte first) {
    return (first & 0xf0) == 0x90 || first == (byte) 0xdc || first == (byte) 0xdd;
  }

  private void parseResponse(byte[] bytes, int start, MessageScanner scanner) {
    id = requireId(bytes, start + scanner.part(1));
    errorAt = start + scanner.part(2);
    bodyAt = start + scanner.part(3);
  }

  private static int requireId(byte[] bytes, int at) {
    long id = unsigned(bytes, at);
    if (id < 0) {
      throw new WireException("a message id must be an integer from 0 to 4294967295");
    }
    return (int) id;
  }

  /** Names come as text or, from languages that do not tell the two apart, as binary. */
  private void parseName(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int size = ValueSizes.BY_FIRST_BYTE[first];
    if (first >= 0xa0 && first <= 0xbf) {
      name(at + 1, first & 0x1f);
    } else if (size == ValueSizes.BYTES_8) {
      name(at + 2, bytes[at + 1] & 0xff);
    } else if (size == ValueSizes.BYTES_16) {
      name(at + 3, MessageScanner.u2(bytes, at + 1));
    } else if (size == ValueSizes.BYTES_32) {
      name(at + 5, (int) MessageScanner.u4(bytes, at + 1));
    } else {
      throw new WireException("a method's name must be a string");
    }
  }

  private void name(int from, int length) {
    nameFrom = from;
    nameTo = from + length;
  }

  /** The integer at {@code at} if it is from 0 to 2³²−1, else -1. */
  private static long unsigned(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    if (first <= 0x7f) {
      return first;
    }
    return switch (first) {
      case 0xcc -> bytes[at + 1] & 0xff;
      case 0xcd -> MessageScanner.u2(bytes, at + 1);
      case 0xce -> MessageScanner.u4(bytes, at + 1);
      case 0xcf -> MessageScanner.u4(bytes, at + 1) == 0 ? MessageScanner.u4(bytes, at + 5) : -1;
      default -> nonNegative(signed(bytes, at, first));
    };
  }

  private static long signed(byte[] bytes, int at, int first) {
    return switch (first) {
      case 0xd0 -> bytes[at + 1];
      case 0xd1 -> (short) MessageScanner.u2(bytes, at + 1);
      case 0xd2 -> (int) MessageScanner.u4(bytes, at + 1);
      case 0xd3 -> MessageScanner.u4(bytes, at + 1) << 32 | MessageScanner.u4(bytes, at + 5);
      default -> -1;
    };
  }

  private static long nonNegative(long value) {
    return value >= 0 && value <= 0xffff_ffffL ? value : -1;
  }

  @Override
  public String toString() {
    return kind + " " + Integer.toUnsignedString(id);
  }
}
