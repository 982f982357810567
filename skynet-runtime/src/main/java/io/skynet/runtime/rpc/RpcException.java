package io.skynet.runtime.rpc;

import org.jspecify.annotations.Nullable;

/** Says that a call failed, and by its code whether it may be made again. */
public final class RpcException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RpcCode code;
  private final String name;
  private final @Nullable String errorName;
  private final transient byte @Nullable [] components;

  public RpcException(RpcCode code, String message) {
    this(code, message, null);
  }

  public RpcException(RpcCode code, String message, @Nullable Throwable cause) {
    this(code, code.name(), message, cause);
  }

  /**
   * With the name that the code had on the wire.
   *
   * @param name differs from the code's own name only for {@link RpcCode#UNKNOWN}
   */
  public RpcException(RpcCode code, String name, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
    this.name = name;
    this.errorName = null;
    this.components = null;
  }

  /**
   * For a method that failed with an exception of its own.
   *
   * @param errorName what the exception is called on the wire
   * @param components the value that tells the rest of it, as msgpack; not copied
   */
  public RpcException(String message, String errorName, byte[] components) {
    super(message);
    this.code = RpcCode.FAILED;
    this.name = code.name();
    this.errorName = errorName;
    this.components = components;
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

  @Override
  public String toString() {
    String error = errorName == null ? "" : errorName + ": ";
    return "RpcException: " + name + ": " + error + getMessage();
  }
}
