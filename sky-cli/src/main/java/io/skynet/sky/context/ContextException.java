package io.skynet.sky.context;

/** Says that the files of contexts cannot be read or written, and why. */
public final class ContextException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ContextException(String message, Throwable cause) {
    super(message, cause);
  }
}
