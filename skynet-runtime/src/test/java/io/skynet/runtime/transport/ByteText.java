package io.skynet.runtime.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as the files of tests have them: hex digits, {@code 'text'}, and {@code (…)*3000} for what
 * repeats; everything after {@code #} is a comment.
 */
final class ByteText {
  private static final Pattern PART =
      Pattern.compile(
          "\\s+|#.*|'(?<text>[^']*)'|(?<hex>[0-9a-f]{2})|\\((?<again>[^()]*)\\)\\*(?<times>\\d+)");

  private ByteText() {}

  static byte[] parse(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher part = PART.matcher(text);
    while (part.lookingAt()) {
      append(part, bytes);
      part.region(part.end(), text.length());
    }
    if (part.regionStart() < text.length()) {
      throw new IllegalArgumentException("no bytes: " + text.substring(part.regionStart()));
    }
    return bytes.toByteArray();
  }

  private static void append(Matcher part, ByteArrayOutputStream bytes) {
    if (part.group("text") != null) {
      bytes.writeBytes(part.group("text").getBytes(UTF_8));
    } else if (part.group("hex") != null) {
      bytes.write(HexFormat.fromHexDigits(part.group("hex")));
    } else if (part.group("again") != null) {
      byte[] repeated = parse(part.group("again"));
      for (int i = Integer.parseInt(part.group("times")); i > 0; i--) {
        bytes.writeBytes(repeated);
      }
    }
  }
}
