package io.skynet.sky;

/** Says that a command line cannot be understood; the message is for the person who wrote it. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message, null, false, false);
  }
}
