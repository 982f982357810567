package com.example.deprecated;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.ErrorType;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Current} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class CurrentBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Current";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "30c6225ee924706ed3f3ed910ea373cc", "META-INF/skynet/com.example.deprecated.Current.json");

  /**
   * The error {@code Coded}.
   */
  public static final ErrorType<Current.Coded> CODED = new ErrorType<>("Coded", Current.Coded.class,
      CurrentTypes::writeCoded, CurrentTypes::readCoded);

  /**
   * {@code Current.old}.
   */
  public static final RpcMethod OLD = RpcMethod.unary(SERVICE, "old");

  /**
   * {@code Current.level}.
   */
  public static final RpcMethod LEVEL = RpcMethod.unary(SERVICE, "level").errors(CODED);

  /**
   * {@code Current.keeps}.
   */
  public static final RpcMethod KEEPS = RpcMethod.unary(SERVICE, "keeps");

  /**
   * {@code Current.gone}.
   */
  public static final RpcMethod GONE = RpcMethod.unary(SERVICE, "gone");

  private CurrentBinding() {
  }
}
