package io.skynet.runtime.wire;

/** Says that a peer does not speak MessagePack-RPC, or broke a limit. Ends its connection. */
public final class WireException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WireException(String message) {
    // A hostile peer must not be able to make us walk the stack for each of its messages.
    super(message, null, false, false);
  }
}
