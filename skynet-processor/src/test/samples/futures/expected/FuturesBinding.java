package com.example.futures;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Futures} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class FuturesBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Futures";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "1c5489f1b42ab40e11b2dcdcb0447562", "META-INF/skynet/com.example.futures.Futures.json",
      FuturesBinding.class);

  /**
   * {@code Futures.text}.
   */
  public static final RpcMethod TEXT = RpcMethod.unary(SERVICE, "text").idempotent()
      .in(CONTRACT, "8dcaa599352e631becfb7de2e0270b2c");

  /**
   * {@code Futures.number}.
   */
  public static final RpcMethod NUMBER = RpcMethod.unary(SERVICE, "number")
      .in(CONTRACT, "f0967b36dd2ecc56ff8f249f1ef37276");

  /**
   * {@code Futures.points}.
   */
  public static final RpcMethod POINTS = RpcMethod.unary(SERVICE, "points")
      .in(CONTRACT, "4c18a4ddfad4bc08a3c2e22d9921ed83");

  /**
   * {@code Futures.nothing}.
   */
  public static final RpcMethod NOTHING = RpcMethod.unary(SERVICE, "nothing")
      .in(CONTRACT, "e4579f7441a93065173591b779a66593");

  private FuturesBinding() {
  }
}
