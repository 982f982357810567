package io.skynet.runtime;

/** Says in one line which setting is wrong, what was found, and what is expected. */
public final class ConfigException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public ConfigException(String message) {
    super(message);
  }
}
