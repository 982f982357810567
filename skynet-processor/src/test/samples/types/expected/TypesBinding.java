package com.example.types;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Types} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class TypesBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Types";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "41a5e39b13129636c73566fcf959b528", "META-INF/skynet/com.example.types.Types.json",
      TypesBinding.class);

  /**
   * {@code Types.numbers}.
   */
  public static final RpcMethod NUMBERS = RpcMethod.unary(SERVICE, "numbers")
      .in(CONTRACT, "7724d5c306e3de5a3b683e314b30df6f");

  /**
   * {@code Types.boxes}.
   */
  public static final RpcMethod BOXES = RpcMethod.unary(SERVICE, "boxes")
      .in(CONTRACT, "98a42f9a4137c7e827147e67f5665070");

  /**
   * {@code Types.bytes}.
   */
  public static final RpcMethod BYTES = RpcMethod.unary(SERVICE, "bytes")
      .in(CONTRACT, "83bf283c1870392bed69f2ad2a5dd614");

  /**
   * {@code Types.arrays}.
   */
  public static final RpcMethod ARRAYS = RpcMethod.unary(SERVICE, "arrays")
      .in(CONTRACT, "e121a867b38c91861de6c600b5add455");

  /**
   * {@code Types.optionals}.
   */
  public static final RpcMethod OPTIONALS = RpcMethod.unary(SERVICE, "optionals")
      .in(CONTRACT, "30b6c0f3d6a51d46f6af014689bf0abe");

  /**
   * {@code Types.containers}.
   */
  public static final RpcMethod CONTAINERS = RpcMethod.unary(SERVICE, "containers")
      .in(CONTRACT, "5a945b51be614336f5876f853a682181");

  private TypesBinding() {
  }
}
