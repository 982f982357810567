package io.skynet.runtime.msgpack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Strict UTF-8, with a short way for ASCII. */
final class Utf8 {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private Utf8() {}

  /** The text, or null if the bytes are not well-formed. */
  static @Nullable String decode(byte[] bytes, int offset, int length) {
    if (isAscii(bytes, offset, offset + length)) {
      return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    }
    String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
    // Java puts U+FFFD where the bytes are wrong, which is also what a correct text may contain.
    boolean doubtful = text.indexOf('\ufffd') >= 0;
    return doubtful && !isWellFormed(bytes, offset, length) ? null : text;
  }

  private static boolean isAscii(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + 8 <= to; i += 8) {
      if (((long) LONG.get(bytes, i) & 0x8080_8080_8080_8080L) != 0) {
        return false;
      }
    }
    for (; i < to; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWellFormed(byte[] bytes, int offset, int length) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, offset, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
