package com.example.family;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Left} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class LeftBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Left";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "3af06a07d5e09bc857737a7ebd6b289d", "META-INF/skynet/com.example.family.Left.json");

  /**
   * {@code Left.left}.
   */
  public static final RpcMethod LEFT = RpcMethod.unary(SERVICE, "left");

  /**
   * {@code Left.ping}.
   */
  public static final RpcMethod PING = RpcMethod.unary(SERVICE, "ping");

  private LeftBinding() {
  }
}
