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
      "08c247a83a09bcd50af05cad2ba84210", "META-INF/skynet/com.example.codecs.Till.json");

  /**
   * {@code Till.add}.
   */
  public static final RpcMethod ADD = RpcMethod.unary(SERVICE, "add");

  /**
   * {@code Till.print}.
   */
  public static final RpcMethod PRINT = RpcMethod.unary(SERVICE, "print");

  /**
   * {@code Till.page}.
   */
  public static final RpcMethod PAGE = RpcMethod.unary(SERVICE, "page");

  /**
   * {@code Till.node}.
   */
  public static final RpcMethod NODE = RpcMethod.unary(SERVICE, "node");

  /**
   * {@code Till.locale}.
   */
  public static final RpcMethod LOCALE = RpcMethod.unary(SERVICE, "locale");

  /**
   * {@code Till.due}.
   */
  public static final RpcMethod DUE = RpcMethod.unary(SERVICE, "due");

  private TillBinding() {
  }
}
