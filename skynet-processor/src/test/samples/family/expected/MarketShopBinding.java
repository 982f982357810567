package com.example.family;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Market.Shop} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class MarketShopBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Shop";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "4a2511d58ced53078d4ab5e0aad55007", "META-INF/skynet/com.example.family.Market.Shop.json");

  /**
   * {@code Shop.put}.
   */
  public static final RpcMethod PUT = RpcMethod.unary(SERVICE, "put");

  /**
   * {@code Shop.own}.
   */
  public static final RpcMethod OWN = RpcMethod.unary(SERVICE, "own");

  /**
   * {@code Shop.get}.
   */
  public static final RpcMethod GET = RpcMethod.unary(SERVICE, "get").idempotent();

  /**
   * {@code Shop.all}.
   */
  public static final RpcMethod ALL = RpcMethod.unary(SERVICE, "all");

  /**
   * {@code Shop.left}.
   */
  public static final RpcMethod LEFT = RpcMethod.unary(SERVICE, "left");

  /**
   * {@code Shop.ping}.
   */
  public static final RpcMethod PING = RpcMethod.unary(SERVICE, "ping");

  /**
   * {@code Shop.pair}.
   */
  public static final RpcMethod PAIR = RpcMethod.unary(SERVICE, "pair");

  private MarketShopBinding() {
  }
}
