package com.example.library;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Library} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class LibraryBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Library";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "3fb4bb2f293d88ca4a53975ca5b0315c", "META-INF/skynet/com.example.library.Library.json");

  /**
   * {@code Library.values}.
   */
  public static final RpcMethod VALUES = RpcMethod.unary(SERVICE, "values");

  /**
   * {@code Library.arrays}.
   */
  public static final RpcMethod ARRAYS = RpcMethod.unary(SERVICE, "arrays");

  /**
   * {@code Library.containers}.
   */
  public static final RpcMethod CONTAINERS = RpcMethod.unary(SERVICE, "containers");

  /**
   * {@code Library.nulls}.
   */
  public static final RpcMethod NULLS = RpcMethod.unary(SERVICE, "nulls");

  /**
   * {@code Library.maybe}.
   */
  public static final RpcMethod MAYBE = RpcMethod.unary(SERVICE, "maybe");

  /**
   * {@code Library.now}.
   */
  public static final RpcMethod NOW = RpcMethod.unary(SERVICE, "now");

  /**
   * {@code Library.buffer}.
   */
  public static final RpcMethod BUFFER = RpcMethod.unary(SERVICE, "buffer");

  /**
   * {@code Library.join}.
   */
  public static final RpcMethod JOIN = RpcMethod.unary(SERVICE, "join");

  /**
   * {@code Library.set}.
   */
  public static final RpcMethod SET = RpcMethod.unary(SERVICE, "set");

  private LibraryBinding() {
  }
}
