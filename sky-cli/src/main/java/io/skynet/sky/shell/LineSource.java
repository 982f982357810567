package io.skynet.sky.shell;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where a shell's lines come from. */
interface LineSource {

  /**
   * The next line, in words; no words if there is nothing on it. Null at the end.
   *
   * @throws IOException if there is no reading it
   */
  @Nullable Words next(String prompt) throws IOException;

  /** Asks a person; false where there is none. */
  boolean confirm(String question) throws IOException;
}
