package io.skynet.runtime.rpc;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import org.jspecify.annotations.Nullable;

/**
 * An exception that crosses the wire as a name and its components. Made once per interface, in
 * generated code; a class is never looked up by a name that came from a peer.
 */
public final class ErrorType<E extends Exception> {
  private final String name;
  private final Class<E> type;
  private final Encoder<E> encoder;
  private final Decoder<E> decoder;

  /**
   * An error.
   *
   * @param name what it is called on the wire
   */
  public ErrorType(String name, Class<E> type, Encoder<E> encoder, Decoder<E> decoder) {
    this.name = name;
    this.type = type;
    this.encoder = encoder;
    this.decoder = decoder;
  }

  /** What it is called on the wire. */
  public String name() {
    return name;
  }

  boolean matches(Throwable failure) {
    return type.isInstance(failure);
  }

  boolean isExactly(Throwable failure) {
    return type == failure.getClass();
  }

  /** Writes the components of an exception that {@link RpcMethod#errorOf} has found to be one. */
  public void write(MsgWriter out, Throwable failure) {
    encoder.write(out, type.cast(failure));
  }

  /**
   * Throws the exception that {@code failure} stands for, made here and now, with {@code failure}
   * as its cause; returns if that is not one of this type or its components cannot be read.
   */
  public void rethrow(RpcException failure) throws E {
    E error = read(failure);
    if (error != null) {
      throw error;
    }
  }

  @Nullable E read(RpcException failure) {
    byte[] components = failure.components();
    if (!name.equals(failure.errorName()) || components == null) {
      return null;
    }
    E error;
    try {
      error = decoder.read(new MsgReader(components));
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
      return null;
    }
    if (error.getCause() == null) {
      initCause(error, failure);
    }
    return error;
  }

  private static void initCause(Exception error, RpcException failure) {
    try {
      error.initCause(failure);
    } catch (IllegalStateException e) {
      // Its constructor has said that there is none.
      error.addSuppressed(failure);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
