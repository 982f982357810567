package io.skynet.runtime.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What is written to standard error, the log with it, while this is open. */
public final class ErrorStream implements AutoCloseable {
  private final PrintStream before = System.err;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private ErrorStream() {}

  public static ErrorStream capture() {
    ErrorStream captured = new ErrorStream();
    System.setErr(new PrintStream(captured.bytes, true, UTF_8));
    return captured;
  }

  public String text() {
    return bytes.toString(UTF_8);
  }

  @Override
  public void close() {
    System.setErr(before);
  }
}
