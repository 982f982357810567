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
      "3af06a07d5e09bc857737a7ebd6b289d", "META-INF/skynet/com.example.family.Left.json",
      LeftBinding.class);

  /**
   * {@code Left.left}.
   */
  public static final RpcMethod LEFT = RpcMethod.unary(SERVICE, "left")
      .in(CONTRACT, "06fa896c2cd519dbbc3bf9bff740cedd");

  /**
   * {@code Left.ping}.
   */
  public static final RpcMethod PING = RpcMethod.unary(SERVICE, "ping")
      .in(CONTRACT, "ecf0247d2db7b1988dd8ba3193e16ddb");

  private LeftBinding() {
  }
}
