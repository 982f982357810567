package io.skynet.runtime.config;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where the texts of settings come from. Safe for all threads. */
public interface ConfigSource {

  /** The text that is set now; null if none is. Never waits. */
  @Nullable String find(String name);

  /** Tells the listener the name of every setting that may have changed, in order. */
  void addListener(Consumer<String> listener);
}
