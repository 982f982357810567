package io.skynet.contract.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which way a value travels, which decides who writes it and who reads it. */
enum Flow {
  TO_SERVER(
      "The new server, called by a deployed client, ",
      "A deployed server, called by the new client, "),
  TO_CLIENT(
      "The new client, answered by a deployed server, ",
      "A deployed client, answered by the new server, ");

  private final String newReader;
  private final String oldReader;

  Flow(String newReader, String oldReader) {
    this.newReader = newReader;
    this.oldReader = oldReader;
  }

  /** Who has which trouble, as sentences. */
  List<String> effects(Trouble trouble) {
    List<String> effects = new ArrayList<>();
    add(effects, newReader, trouble.ofNewReader());
    add(effects, oldReader, trouble.ofOldReader());
    return effects;
  }

  private static void add(List<String> effects, String reader, @Nullable String trouble) {
    if (trouble != null) {
      effects.add(reader + trouble + ".");
    }
  }

  /**
   * Whether trouble breaks a deployed peer. What it writes, it has always written. What it reads
   * breaks it unless it is a server that meets something new: a client that makes no use of
   * anything new is served as ever, and the one that does is told so, as it is for a new method.
   */
  boolean breaks(Trouble trouble) {
    return trouble.ofNewReader() != null
        || trouble.ofOldReader() != null && (this == TO_CLIENT || !trouble.onlyIfNewIsUsed());
  }

  /** Whether the older reader fails whatever the newer writer says. */
  boolean isUnreadable(Trouble trouble) {
    return trouble.ofOldReader() != null && !trouble.onlyIfNewIsUsed();
  }
}
