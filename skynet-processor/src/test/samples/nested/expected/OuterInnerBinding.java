package com.example.nested;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Outer.Inner} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class OuterInnerBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Inner";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "9762db8958dd93c511346d9d70cd3367", "META-INF/skynet/com.example.nested.Outer.Inner.json",
      OuterInnerBinding.class);

  /**
   * {@code Inner.dive}.
   */
  public static final RpcMethod DIVE = RpcMethod.unary(SERVICE, "dive")
      .in(CONTRACT, "dc292b7d4e0b47923afa098896fef84b");

  private OuterInnerBinding() {
  }
}
