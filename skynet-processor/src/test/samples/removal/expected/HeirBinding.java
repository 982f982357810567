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
      "2babc1c27e466d14466812642416b3d3", "META-INF/skynet/com.example.removal.Heir.json");

  /**
   * {@code Heir.stay}.
   */
  public static final RpcMethod STAY = RpcMethod.unary(SERVICE, "stay");

  /**
   * {@code Heir.part}.
   */
  public static final RpcMethod PART = RpcMethod.unary(SERVICE, "part");

  /**
   * {@code Heir.run}.
   */
  public static final RpcMethod RUN = RpcMethod.unary(SERVICE, "run");

  private HeirBinding() {
  }
}
