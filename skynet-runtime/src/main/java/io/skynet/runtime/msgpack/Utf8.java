package io.skynet.runtime.msgpack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Strict UTF-8. */
final class Utf8 {
  private Utf8() {}

  /** The text, or null if the bytes are not well-formed. */
  static @Nullable String decode(byte[] bytes, int offset, int length) {
    String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
    // Java puts U+FFFD where the bytes are wrong, which is also what a correct text may contain.
    boolean doubtful = text.indexOf('\ufffd') >= 0;
    return doubtful && !isWellFormed(bytes, offset, length) ? null : text;
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
