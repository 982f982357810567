package io.skynet.sky.shell;

import io.skynet.sky.view.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of a file or a pipe, without prompts. There is nobody to be asked. */
final class PlainLines implements LineSource {
  private final Terminal terminal;
  private final BufferedReader in;

  PlainLines(Terminal terminal, InputStream in) {
    this.terminal = terminal;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  @Override
  public @Nullable Words next(String prompt) throws IOException {
    String line = in.readLine();
    return line == null ? null : Words.of(line);
  }

  @Override
  public boolean confirm(String question) {
    terminal.say(question + " Nobody is here to say yes: run it outside the shell");
    return false;
  }
}
