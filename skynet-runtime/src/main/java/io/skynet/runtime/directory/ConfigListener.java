package io.skynet.runtime.directory;

/**
 * Hears what becomes of the central configuration, on a thread of its own and in order. It may
 * wait; whatever it throws is logged.
 */
@FunctionalInterface
public interface ConfigListener {

  /** An entry was set, changed or removed. Those that are there at first are told as set. */
  void changed(ConfigChange change);
}
