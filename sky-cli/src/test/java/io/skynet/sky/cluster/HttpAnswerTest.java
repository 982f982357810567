package io.skynet.sky.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of HTTP/1 in all their forms, whole, in pieces, cut off and as they should not be. */
final class HttpAnswerTest {
  private static final String BY_LENGTH =
      "HTTP/1.1 200 OK\r\ncontent-LENGTH:  5 \r\nDate: now\r\n\r\nhello";
  private static final String IN_CHUNKS =
      "HTTP/1.1 200\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nhe\r\n03\r\nllo\r\n0\r\nA: b\r\n\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        BY_LENGTH,
        IN_CHUNKS,
        "HTTP/1.0 200 OK\n\nhello",
        "HTTP/1.1 100 Continue\r\n\r\n" + BY_LENGTH,
        "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + IN_CHUNKS,
      })
  void theBodyIsReadInEveryForm(String answer) throws IOException {
    for (InputStream in : new InputStream[] {input(answer), dripping(answer)}) {
      HttpAnswer read = HttpAnswer.read(in);
      assertEquals(200, read.status());
      assertEquals("hello", new String(read.body(), StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void namesOfHeadersHaveNoCase() throws IOException {
    HttpAnswer read = HttpAnswer.read(input(BY_LENGTH));
    assertEquals("now", read.header("date"));
    assertEquals("", read.header("server"));
  }

  @Test
  void whatFollowsTheAnswerIsNotOfIt() throws IOException {
    assertEquals(5, HttpAnswer.read(input(BY_LENGTH + BY_LENGTH)).body().length);
    assertEquals(0, HttpAnswer.read(input("HTTP/1.1 204 No Content\r\n\r\nmore")).body().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {BY_LENGTH, IN_CHUNKS})
  void cutOffAnywhereItIsAnError(String answer) {
    for (int length = 0; length < answer.length(); length++) {
      String start = answer.substring(0, length);
      assertThrows(IOException.class, () -> HttpAnswer.read(input(start)), start);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no HTTP at all\r\n\r\n",
        "HTTP/2 200 OK\r\n\r\n",
        "HTTP/1.1 2x0 OK\r\n\r\n",
        "HTTP/1.1 -20 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: +1\r\n\r\n1",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n0\r\n\r\n"
      })
  void whatIsNoAnswerIsAnError(String answer) {
    assertThrows(IOException.class, () -> HttpAnswer.read(input(answer)));
  }

  @Test
  void nothingGrowsWithoutLimit() {
    String head = "HTTP/1.1 200 OK\r\n";
    assertThrows(IOException.class, () -> HttpAnswer.read(input(head + "a".repeat(10_000))));
    assertThrows(IOException.class, () -> HttpAnswer.read(input(head + "a: b\r\n".repeat(200))));
    IOException large =
        assertThrows(
            IOException.class,
            () ->
                HttpAnswer.read(new Endless((head + "\r\n").getBytes(StandardCharsets.US_ASCII))));
    assertTrue(large.getMessage().contains("at most " + HttpAnswer.LARGEST), large.getMessage());
  }

  private static InputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** One byte at a time. */
  private static InputStream dripping(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(length, 1));
      }
    };
  }

  /** A beginning, and zeros after it for ever. */
  private static final class Endless extends InputStream {
    private final InputStream start;

    Endless(byte[] start) {
      this.start = new ByteArrayInputStream(start);
    }

    @Override
    public int read() throws IOException {
      return Math.max(0, start.read());
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = start.read(target, offset, length);
      if (read >= 0) {
        return read;
      }
      Arrays.fill(target, offset, offset + length, (byte) 0);
      return length;
    }
  }
}
