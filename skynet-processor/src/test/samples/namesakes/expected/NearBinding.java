package com.example.near;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Near} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class NearBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Near";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "cc371a78c6b3c6bdea7cb7338c0e2054", "META-INF/skynet/com.example.near.Near.json",
      NearBinding.class);

  /**
   * {@code Near.far}.
   */
  public static final RpcMethod FAR = RpcMethod.unary(SERVICE, "far")
      .in(CONTRACT, "9ab403fad09a64f944f40ef96e5257f0");

  /**
   * {@code Near.near}.
   */
  public static final RpcMethod NEAR = RpcMethod.unary(SERVICE, "near")
      .in(CONTRACT, "ee0a4f078de59efc47d51104cfddd802");

  private NearBinding() {
  }
}
