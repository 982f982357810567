package io.skynet.runtime.rpc;

import io.skynet.runtime.config.Config;

/** A running service, as its own callbacks see it. Safe for all threads. */
public interface ServiceControl {

  /** Name in the directory. */
  String name();

  /** Version in the directory. */
  String version();

  /** Id of this instance. */
  String id();

  /** Where it can be reached, as {@code host:port}. */
  String address();

  /** What operators have set for this service, and the changes of it. */
  Config config();

  /** Asks for calls. Returns at once; the directory follows. */
  void register();

  /** Asks for no more calls. Returns at once; the directory follows. */
  void unregister();

  /**
   * Leaves gracefully. Returns at once when called from a callback, else when all is done; a
   * handler that calls it is waited for while it waits, so it should leave that to another thread.
   */
  void stop();
}
