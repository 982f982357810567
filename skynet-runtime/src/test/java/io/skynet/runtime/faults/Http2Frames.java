package io.skynet.runtime.faults;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts what a server sends over HTTP/2 into frames (RFC 9113, section 4.1). */
final class Http2Frames {
  private static final int HEADER = 9;
  private static final int DATA = 0;

  /**
   * One frame.
   *
   * @param bytes header and payload
   */
  record Frame(byte[] bytes) {
    int stream() {
      return (bytes[5] & 0x7f) << 24
          | (bytes[6] & 0xff) << 16
          | (bytes[7] & 0xff) << 8
          | (bytes[8] & 0xff);
    }

    boolean isData() {
      return bytes[3] == DATA;
    }

    byte[] payload() {
      return Arrays.copyOfRange(bytes, HEADER, bytes.length);
    }
  }

  private byte[] rest = {};

  /** The frames that are complete with these bytes. */
  List<Frame> add(byte[] bytes) {
    byte[] all = Arrays.copyOf(rest, rest.length + bytes.length);
    System.arraycopy(bytes, 0, all, rest.length, bytes.length);
    List<Frame> frames = new ArrayList<>();
    int at = 0;
    while (all.length - at >= HEADER && all.length - at >= HEADER + length(all, at)) {
      int end = at + HEADER + length(all, at);
      frames.add(new Frame(Arrays.copyOfRange(all, at, end)));
      at = end;
    }
    rest = Arrays.copyOfRange(all, at, all.length);
    return frames;
  }

  private static int length(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 16 | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff);
  }

  @Override
  public String toString() {
    return rest.length + " bytes of a frame";
  }
}
