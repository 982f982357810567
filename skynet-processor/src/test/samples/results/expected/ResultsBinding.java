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
      "aca537b543f5f082e037f1ffbd960055", "META-INF/skynet/com.example.results.Results.json",
      ResultsBinding.class);

  /**
   * {@code Results.text}.
   */
  public static final RpcMethod TEXT = RpcMethod.unary(SERVICE, "text")
      .in(CONTRACT, "d25549848f6389d385594508c5af03b6");

  /**
   * {@code Results.numbers}.
   */
  public static final RpcMethod NUMBERS = RpcMethod.unary(SERVICE, "numbers")
      .in(CONTRACT, "2198106007f5b99de4fdb067c19a5419");

  /**
   * {@code Results.pair}.
   */
  public static final RpcMethod PAIR = RpcMethod.unary(SERVICE, "pair")
      .in(CONTRACT, "24f5edcdd04fce786c78d0374ad66a1d");

  /**
   * {@code Results.chain}.
   */
  public static final RpcMethod CHAIN = RpcMethod.unary(SERVICE, "chain")
      .in(CONTRACT, "1139a3d6df329a08bcb9a7c716854c6c");

  private ResultsBinding() {
  }
}
