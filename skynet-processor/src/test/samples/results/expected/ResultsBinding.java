package com.example.results;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Results} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class ResultsBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Results";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "aca537b543f5f082e037f1ffbd960055", "META-INF/skynet/com.example.results.Results.json");

  /**
   * {@code Results.text}.
   */
  public static final RpcMethod TEXT = RpcMethod.unary(SERVICE, "text");

  /**
   * {@code Results.numbers}.
   */
  public static final RpcMethod NUMBERS = RpcMethod.unary(SERVICE, "numbers");

  /**
   * {@code Results.pair}.
   */
  public static final RpcMethod PAIR = RpcMethod.unary(SERVICE, "pair");

  /**
   * {@code Results.chain}.
   */
  public static final RpcMethod CHAIN = RpcMethod.unary(SERVICE, "chain");

  private ResultsBinding() {
  }
}
