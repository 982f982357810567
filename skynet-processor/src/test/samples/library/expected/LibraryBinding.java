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
      "3fb4bb2f293d88ca4a53975ca5b0315c", "META-INF/skynet/com.example.library.Library.json",
      LibraryBinding.class);

  /**
   * {@code Library.values}.
   */
  public static final RpcMethod VALUES = RpcMethod.unary(SERVICE, "values")
      .in(CONTRACT, "30846097be0698ebe7319f89bab81a3f");

  /**
   * {@code Library.arrays}.
   */
  public static final RpcMethod ARRAYS = RpcMethod.unary(SERVICE, "arrays")
      .in(CONTRACT, "98d3ff83d522efe0e1ee1514f11bf974");

  /**
   * {@code Library.containers}.
   */
  public static final RpcMethod CONTAINERS = RpcMethod.unary(SERVICE, "containers")
      .in(CONTRACT, "28bcabbd66959578a13b5c28f1806a0c");

  /**
   * {@code Library.nulls}.
   */
  public static final RpcMethod NULLS = RpcMethod.unary(SERVICE, "nulls")
      .in(CONTRACT, "c411463a3a436f8d8404a2eaa621dc24");

  /**
   * {@code Library.maybe}.
   */
  public static final RpcMethod MAYBE = RpcMethod.unary(SERVICE, "maybe")
      .in(CONTRACT, "75d46f033954910f1ef4960bf5860e6b");

  /**
   * {@code Library.now}.
   */
  public static final RpcMethod NOW = RpcMethod.unary(SERVICE, "now")
      .in(CONTRACT, "018816583dc46ce7d555d5683d1ac22a");

  /**
   * {@code Library.buffer}.
   */
  public static final RpcMethod BUFFER = RpcMethod.unary(SERVICE, "buffer")
      .in(CONTRACT, "ce06576c23cb2a121529c0b52755708c");

  /**
   * {@code Library.join}.
   */
  public static final RpcMethod JOIN = RpcMethod.unary(SERVICE, "join")
      .in(CONTRACT, "5643a77a6749c6c63571863cc73eacbd");

  /**
   * {@code Library.set}.
   */
  public static final RpcMethod SET = RpcMethod.unary(SERVICE, "set")
      .in(CONTRACT, "aac425327c005a05d28503d67f38da09");

  private LibraryBinding() {
  }
}
