package com.example.shadowed;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Shadowed} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class ShadowedBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Shadowed";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "7dce26d75d54d1ffbbfeb19e937c5c1f", "META-INF/skynet/com.example.shadowed.Shadowed.json");

  /**
   * {@code Shadowed.call}.
   */
  public static final RpcMethod CALL = RpcMethod.unary(SERVICE, "call");

  /**
   * {@code Shadowed.objects}.
   */
  public static final RpcMethod OBJECTS = RpcMethod.unary(SERVICE, "objects");

  /**
   * {@code Shadowed.delegating}.
   */
  public static final RpcMethod DELEGATING = RpcMethod.unary(SERVICE, "delegating");

  /**
   * {@code Shadowed.string}.
   */
  public static final RpcMethod STRING = RpcMethod.unary(SERVICE, "string");

  private ShadowedBinding() {
  }
}
