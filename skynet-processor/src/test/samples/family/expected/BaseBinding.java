package com.example.family;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Base} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class BaseBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Base";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "66397246a240430f152ce54721f280e3", "META-INF/skynet/com.example.family.Base.json",
      BaseBinding.class);

  /**
   * {@code Base.ping}.
   */
  public static final RpcMethod PING = RpcMethod.unary(SERVICE, "ping")
      .in(CONTRACT, "ecf0247d2db7b1988dd8ba3193e16ddb");

  private BaseBinding() {
  }
}
