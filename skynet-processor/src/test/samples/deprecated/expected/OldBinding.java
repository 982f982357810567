package com.example.deprecated;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Old} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
@Deprecated
public final class OldBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Old";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "0092282e70e361fe2de4a92f3b8d14c9", "META-INF/skynet/com.example.deprecated.Old.json",
      OldBinding.class);

  /**
   * {@code Old.part}.
   */
  public static final RpcMethod PART = RpcMethod.unary(SERVICE, "part")
      .in(CONTRACT, "7a4b06ffee6f37733ccb2a0f036744bd");

  /**
   * {@code Old.run}.
   */
  public static final RpcMethod RUN = RpcMethod.unary(SERVICE, "run")
      .in(CONTRACT, "12e980e6ed861f5111607f2c2c79f442");

  private OldBinding() {
  }
}
