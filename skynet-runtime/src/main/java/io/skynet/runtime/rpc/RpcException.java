package io.skynet.runtime.rpc;

import org.jspecify.annotations.Nullable;

/**
 * Says that a call failed, and by its code whether it may be made again.
 *
 * <p>A handler may throw one of its own making to tell its caller something: with the code {@link
 * RpcCode#INVALID_ARGUMENT}, {@link RpcCode#OVERLOADED} (only if it has done nothing yet: the
 * caller will try elsewhere) or {@link RpcCode#FAILED}, code and message reach the caller as they
 * are. Any other, and one that the handler got from a call of its own, is about something that its
 * caller knows nothing of; it is answered as {@code FAILED}, like every exception that is not
 * declared.
 */
public final class RpcException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RpcCode code;
  private final String name;
  private final @Nullable String errorName;
  private final transient byte @Nullable [] components;

  /** Whether it came of a call, rather than from whoever threw it. */
  private final boolean received;

  public RpcException(RpcCode code, String message) {
    this(code, message, null);
  }

  public RpcException(RpcCode code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
    this.name = code.name();
    this.errorName = null;
    this.components = null;
    this.received = false;
  }

  /**
   * For a method that failed with an exception of its own.
   *
   * @param errorName what the exception is called on the wire
   * @param components the value that tells the rest of it, as msgpack; not copied
   */
  public RpcException(String message, String errorName, byte[] components) {
    this(RpcCode.FAILED, RpcCode.FAILED.name(), message, errorName, components);
  }

  /**
   * As a call came to it.
   *
   * @param name what the peer called the code; differs from the code's own name only for {@link
   *     RpcCode#UNKNOWN}
   * @param errorName what the exception that the method threw is called on the wire
   * @param components the value that tells the rest of that, as msgpack; not copied
   */
  public RpcException(
      RpcCode code,
      String name,
      String message,
      @Nullable String errorName,
      byte @Nullable [] components) {
    super(message);
    this.code = code;
    this.name = name;
    this.errorName = errorName;
    this.components = components;
    this.received = true;
  }

  public RpcCode code() {
    return code;
  }

  /** The code's name as the peer sent it. */
  public String name() {
    return name;
  }

  /**
   * What the exception that the method threw is called on the wire; null if it threw none that the
   * interface declares. This side may not know it: a newer peer may have added it.
   */
  public @Nullable String errorName() {
    return errorName;
  }

  byte @Nullable [] components() {
    return components;
  }

  /** Whether a handler that throws it means its caller to have its code and message. */
  public boolean isForCaller() {
    return !received
        && (code == RpcCode.INVALID_ARGUMENT
            || code == RpcCode.OVERLOADED
            || code == RpcCode.FAILED);
  }

  @Override
  public String toString() {
    String error = errorName == null ? "" : errorName + ": ";
    return "RpcException: " + name + ": " + error + getMessage();
  }
}
