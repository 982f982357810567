package com.example.codecs;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Till} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class TillBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Till";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "08c247a83a09bcd50af05cad2ba84210", "META-INF/skynet/com.example.codecs.Till.json",
      TillBinding.class);

  /**
   * {@code Till.add}.
   */
  public static final RpcMethod ADD = RpcMethod.unary(SERVICE, "add")
      .in(CONTRACT, "5edb6cd6f9869cc4e1a4a9ccab0f9fb5");

  /**
   * {@code Till.print}.
   */
  public static final RpcMethod PRINT = RpcMethod.unary(SERVICE, "print")
      .in(CONTRACT, "0d478ce43443072e5072c79ab9a25338");

  /**
   * {@code Till.page}.
   */
  public static final RpcMethod PAGE = RpcMethod.unary(SERVICE, "page")
      .in(CONTRACT, "03368fa9c5eb67981815a6d0f222576c");

  /**
   * {@code Till.node}.
   */
  public static final RpcMethod NODE = RpcMethod.unary(SERVICE, "node")
      .in(CONTRACT, "691968e6d9d582c082853b6c1a12bc96");

  /**
   * {@code Till.locale}.
   */
  public static final RpcMethod LOCALE = RpcMethod.unary(SERVICE, "locale")
      .in(CONTRACT, "cbecca8c48e91fb88d94fad924c92555");

  /**
   * {@code Till.due}.
   */
  public static final RpcMethod DUE = RpcMethod.unary(SERVICE, "due")
      .in(CONTRACT, "f6a50ceb52511b3b6c58208ab5054a74");

  private TillBinding() {
  }
}
