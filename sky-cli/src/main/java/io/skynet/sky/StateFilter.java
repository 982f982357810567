package io.skynet.sky;

import io.skynet.sky.view.Seen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which instances a question is about, by what they want of clients. */
final class StateFilter {

  @Option(
      names = {"-registered", "--registered"},
      paramLabel = "false",
      arity = "0..1",
      fallbackValue = "true",
      description = "Only instances that want calls; with =false the others.")
  @Nullable Boolean registered;

  boolean matches(Seen seen) {
    return registered == null || registered == seen.isRegistered();
  }

  /** As a person would write it; empty if it is not given. */
  String words() {
    return registered == null ? "" : "registered=" + registered;
  }
}
