package io.skynet.sky.cluster;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An answer of HTTP/1 (RFC 9112) to a request other than HEAD: its body comes by its length, in
 * chunks, or up to the end of the connection.
 *
 * @param status of it
 * @param headers by their names in lower case; of several of one name the last
 * @param body at most {@link #LARGEST} bytes
 */
record HttpAnswer(int status, Map<String, String> headers, byte[] body) {

  /** The largest body: a page of records is a tenth of it. */
  static final int LARGEST = 64 << 20;

  private static final int LONGEST_LINE = 8_192;
  private static final int MOST_HEADERS = 100;

  /**
   * Reads one answer, and maybe some of what follows it.
   *
   * @throws IOException if what comes is anything else, or too large
   */
  static HttpAnswer read(InputStream from) throws IOException {
    InputStream in = new BufferedInputStream(from);
    int status = status(line(in));
    Map<String, String> headers = headers(in);
    while (status >= 100 && status < 200) { // "wait a moment" comes before the answer
      status = status(line(in));
      headers = headers(in);
    }
    return new HttpAnswer(status, headers, body(in, status, headers));
  }

  /** Its value; empty if there is none. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  private static int status(String line) throws IOException {
    if (!line.startsWith("HTTP/1.") || line.length() < 12 || line.charAt(8) != ' ') {
      throw new IOException("no answer of HTTP/1");
    }
    return number(line.substring(9, 12), 10);
  }

  private static Map<String, String> headers(InputStream in) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (int i = 0; i <= MOST_HEADERS; i++) {
      String line = line(in);
      if (line.isEmpty()) {
        return headers;
      }
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IOException("a header without a colon");
      }
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      headers.put(name, line.substring(colon + 1).strip());
    }
    throw new IOException("more than " + MOST_HEADERS + " headers");
  }

  private static byte[] body(InputStream in, int status, Map<String, String> headers)
      throws IOException {
    if (status == 204 || status == 304) {
      return new byte[0];
    }
    String coding = headers.getOrDefault("transfer-encoding", "");
    String length = headers.getOrDefault("content-length", "");
    if (!coding.isEmpty()) {
      if (!coding.equalsIgnoreCase("chunked")) {
        throw new IOException("a transfer coding that is not known");
      }
      return chunks(in);
    }
    return length.isEmpty() ? rest(in) : exactly(in, checked(number(length, 10)));
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      String line = line(in);
      int semicolon = line.indexOf(';'); // what follows it may be skipped
      int size = number((semicolon < 0 ? line : line.substring(0, semicolon)).strip(), 16);
      if (size == 0) {
        headers(in);
        return body.toByteArray();
      }
      checked((long) body.size() + size);
      body.write(exactly(in, size));
      if (!line(in).isEmpty()) {
        throw new IOException("a chunk longer than it says");
      }
    }
  }

  private static byte[] rest(InputStream in) throws IOException {
    byte[] body = in.readNBytes(LARGEST + 1);
    checked(body.length);
    return body;
  }

  private static byte[] exactly(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("the connection ended in the middle of an answer");
    }
    return bytes;
  }

  private static int checked(long length) throws IOException {
    if (length > LARGEST) {
      throw new IOException("a body of " + length + " bytes or more; at most " + LARGEST);
    }
    return (int) length;
  }

  private static int number(String digits, int radix) throws IOException {
    try {
      int number = Integer.parseInt(digits, radix);
      if (number >= 0 && Character.digit(digits.charAt(0), radix) >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new IOException("expected a number, in an answer of HTTP");
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the connection ended in the head of an answer");
      }
      if (line.size() == LONGEST_LINE) {
        throw new IOException("a line of more than " + LONGEST_LINE + " bytes");
      }
      line.write(next);
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  @Override
  public String toString() {
    return "HTTP status " + status + ", " + body.length + " bytes";
  }
}
