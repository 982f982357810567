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
      "7dce26d75d54d1ffbbfeb19e937c5c1f", "META-INF/skynet/com.example.shadowed.Shadowed.json",
      ShadowedBinding.class);

  /**
   * {@code Shadowed.call}.
   */
  public static final RpcMethod CALL = RpcMethod.unary(SERVICE, "call")
      .in(CONTRACT, "5c61c6642cd569aad8374710333e80f3");

  /**
   * {@code Shadowed.objects}.
   */
  public static final RpcMethod OBJECTS = RpcMethod.unary(SERVICE, "objects")
      .in(CONTRACT, "20f04828af60756c446a119287bcd4f3");

  /**
   * {@code Shadowed.delegating}.
   */
  public static final RpcMethod DELEGATING = RpcMethod.unary(SERVICE, "delegating")
      .in(CONTRACT, "88d44378f701a4ef658c3498e7872ebb");

  /**
   * {@code Shadowed.string}.
   */
  public static final RpcMethod STRING = RpcMethod.unary(SERVICE, "string")
      .in(CONTRACT, "e9891a325faa3acb14152907cb73cf28");

  private ShadowedBinding() {
  }
}
