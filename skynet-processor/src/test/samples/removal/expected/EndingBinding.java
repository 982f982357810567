package com.example.removal;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Ending} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
@Deprecated(
    forRemoval = true
)
@SuppressWarnings("removal")
public final class EndingBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Ending";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "0a77a8b9ce12e29cd9723e930895c1de", "META-INF/skynet/com.example.removal.Ending.json",
      EndingBinding.class);

  /**
   * {@code Ending.part}.
   */
  public static final RpcMethod PART = RpcMethod.unary(SERVICE, "part")
      .in(CONTRACT, "7a4b06ffee6f37733ccb2a0f036744bd");

  /**
   * {@code Ending.run}.
   */
  public static final RpcMethod RUN = RpcMethod.unary(SERVICE, "run")
      .in(CONTRACT, "12e980e6ed861f5111607f2c2c79f442");

  private EndingBinding() {
  }
}
