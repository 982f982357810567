package io.skynet.runtime.msgpack;

/** Says that bytes are not the msgpack value that was asked for. */
public final class MsgException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MsgException(String message) {
    super(message);
  }
}
