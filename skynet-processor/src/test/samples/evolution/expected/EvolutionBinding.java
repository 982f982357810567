package com.example.evolution;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Evolution} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class EvolutionBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Evolution";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "42e75a445cea153044ea4fa5fe6579bc", "META-INF/skynet/com.example.evolution.Evolution.json");

  /**
   * {@code Evolution.parts}.
   */
  public static final RpcMethod PART = RpcMethod.unary(SERVICE, "parts");

  /**
   * {@code Evolution.absence}.
   */
  public static final RpcMethod ABSENCE = RpcMethod.unary(SERVICE, "absence");

  /**
   * {@code Evolution.level}.
   */
  public static final RpcMethod LEVEL = RpcMethod.unary(SERVICE, "level");

  /**
   * {@code Evolution.figure}.
   */
  public static final RpcMethod FIGURE = RpcMethod.unary(SERVICE, "figure");

  /**
   * {@code Evolution.strict}.
   */
  public static final RpcMethod STRICT = RpcMethod.unary(SERVICE, "strict");

  private EvolutionBinding() {
  }
}
