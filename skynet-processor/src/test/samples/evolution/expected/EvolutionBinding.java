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
      "42e75a445cea153044ea4fa5fe6579bc", "META-INF/skynet/com.example.evolution.Evolution.json",
      EvolutionBinding.class);

  /**
   * {@code Evolution.parts}.
   */
  public static final RpcMethod PART = RpcMethod.unary(SERVICE, "parts")
      .in(CONTRACT, "a7b79b4c44c90f1dea8480e2463a7936");

  /**
   * {@code Evolution.absence}.
   */
  public static final RpcMethod ABSENCE = RpcMethod.unary(SERVICE, "absence")
      .in(CONTRACT, "82b5ed4a1ab5a2cb062eb34efd86f011");

  /**
   * {@code Evolution.level}.
   */
  public static final RpcMethod LEVEL = RpcMethod.unary(SERVICE, "level")
      .in(CONTRACT, "ad9497e65e810ae049d2ce99b800095a");

  /**
   * {@code Evolution.figure}.
   */
  public static final RpcMethod FIGURE = RpcMethod.unary(SERVICE, "figure")
      .in(CONTRACT, "042e446bb365a02cfcaaf024fc9d0a0e");

  /**
   * {@code Evolution.strict}.
   */
  public static final RpcMethod STRICT = RpcMethod.unary(SERVICE, "strict")
      .in(CONTRACT, "1208a94275eae05f178efafae4bc3059");

  private EvolutionBinding() {
  }
}
