package io.skynet.runtime.directory;

import org.jspecify.annotations.Nullable;

/** Says that the directory could not be asked. */
public final class DirectoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DirectoryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
