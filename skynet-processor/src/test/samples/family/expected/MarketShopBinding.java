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
      "4a2511d58ced53078d4ab5e0aad55007", "META-INF/skynet/com.example.family.Market.Shop.json",
      MarketShopBinding.class);

  /**
   * {@code Shop.put}.
   */
  public static final RpcMethod PUT = RpcMethod.unary(SERVICE, "put")
      .in(CONTRACT, "81645dabde23f9372bc1062b0333fc1c");

  /**
   * {@code Shop.own}.
   */
  public static final RpcMethod OWN = RpcMethod.unary(SERVICE, "own")
      .in(CONTRACT, "7376ba7f276a2882ed72033d326da1ff");

  /**
   * {@code Shop.get}.
   */
  public static final RpcMethod GET = RpcMethod.unary(SERVICE, "get").idempotent()
      .in(CONTRACT, "2804c036c06bf50646ef976e88f733fd");

  /**
   * {@code Shop.all}.
   */
  public static final RpcMethod ALL = RpcMethod.unary(SERVICE, "all")
      .in(CONTRACT, "a67b3f835fd246fba6f63b2850618c35");

  /**
   * {@code Shop.left}.
   */
  public static final RpcMethod LEFT = RpcMethod.unary(SERVICE, "left")
      .in(CONTRACT, "06fa896c2cd519dbbc3bf9bff740cedd");

  /**
   * {@code Shop.ping}.
   */
  public static final RpcMethod PING = RpcMethod.unary(SERVICE, "ping")
      .in(CONTRACT, "ecf0247d2db7b1988dd8ba3193e16ddb");

  /**
   * {@code Shop.pair}.
   */
  public static final RpcMethod PAIR = RpcMethod.unary(SERVICE, "pair")
      .in(CONTRACT, "0ad301d239a2f546945f6529ce3b4ff6");

  private MarketShopBinding() {
  }
}
