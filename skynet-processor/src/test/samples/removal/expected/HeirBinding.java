package com.example.removal;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Heir} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class HeirBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Heir";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "2babc1c27e466d14466812642416b3d3", "META-INF/skynet/com.example.removal.Heir.json",
      HeirBinding.class);

  /**
   * {@code Heir.stay}.
   */
  public static final RpcMethod STAY = RpcMethod.unary(SERVICE, "stay")
      .in(CONTRACT, "7c3c3c3de2fb72bec248cc89e3ea44fb");

  /**
   * {@code Heir.part}.
   */
  public static final RpcMethod PART = RpcMethod.unary(SERVICE, "part")
      .in(CONTRACT, "7a4b06ffee6f37733ccb2a0f036744bd");

  /**
   * {@code Heir.run}.
   */
  public static final RpcMethod RUN = RpcMethod.unary(SERVICE, "run")
      .in(CONTRACT, "12e980e6ed861f5111607f2c2c79f442");

  private HeirBinding() {
  }
}
