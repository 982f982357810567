package com.example.quiet;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Quiet} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class QuietBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Quiet";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "7342816dcdef817a14e6c737c26d8e14", "META-INF/skynet/com.example.quiet.Quiet.json",
      QuietBinding.class);

  /**
   * {@code Quiet.hush}.
   */
  public static final RpcMethod HUSH = RpcMethod.unary(SERVICE, "hush")
      .in(CONTRACT, "c776c2f07a568b9270583d35c6f2ff76");

  private QuietBinding() {
  }
}
