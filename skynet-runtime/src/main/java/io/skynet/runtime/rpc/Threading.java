package io.skynet.runtime.rpc;

/** Where the calls of a method run. */
public enum Threading {
  /** Each on a thread of its own, virtual where the JVM has them; it may wait for anything. */
  BLOCKING,
  /** On the connection's event loop. It must not wait: every other call there waits with it. */
  NON_BLOCKING
}
