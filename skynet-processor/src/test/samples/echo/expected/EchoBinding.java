package com.example.echo;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Echo} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class EchoBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Echo";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "d20dae3827259b4237407ea035211498", "META-INF/skynet/com.example.echo.Echo.json",
      EchoBinding.class);

  /**
   * {@code Echo.echo}.
   */
  public static final RpcMethod ECHO = RpcMethod.unary(SERVICE, "echo")
      .in(CONTRACT, "da628ecfb5c04703f434013f73216b1e");

  private EchoBinding() {
  }
}
