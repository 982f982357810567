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
      "1c5489f1b42ab40e11b2dcdcb0447562", "META-INF/skynet/com.example.futures.Futures.json");

  /**
   * {@code Futures.text}.
   */
  public static final RpcMethod TEXT = RpcMethod.unary(SERVICE, "text").idempotent();

  /**
   * {@code Futures.number}.
   */
  public static final RpcMethod NUMBER = RpcMethod.unary(SERVICE, "number");

  /**
   * {@code Futures.points}.
   */
  public static final RpcMethod POINTS = RpcMethod.unary(SERVICE, "points");

  /**
   * {@code Futures.nothing}.
   */
  public static final RpcMethod NOTHING = RpcMethod.unary(SERVICE, "nothing");

  private FuturesBinding() {
  }
}
