package com.example.errors;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.ErrorType;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Stock} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class StockBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Stock";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "628a4a4bd56c59e91aeeee81ad6f1be0", "META-INF/skynet/com.example.errors.Stock.json");

  /**
   * The error {@code OutOfStock}.
   */
  public static final ErrorType<Stock.OutOfStock> OUT_OF_STOCK = new ErrorType<>("OutOfStock",
      Stock.OutOfStock.class, StockTypes::writeOutOfStock, StockTypes::readOutOfStock);

  /**
   * The error {@code closed}.
   */
  public static final ErrorType<Stock.Closed> CLOSED = new ErrorType<>("closed", Stock.Closed.class,
      StockTypes::writeClosed, StockTypes::readClosed);

  /**
   * {@code Stock.take}.
   */
  public static final RpcMethod TAKE = RpcMethod.unary(SERVICE, "take").errors(OUT_OF_STOCK, CLOSED);

  /**
   * {@code Stock.takeLater}.
   */
  public static final RpcMethod TAKE_LATER = RpcMethod.unary(SERVICE, "takeLater").errors(OUT_OF_STOCK);

  /**
   * {@code Stock.shut}.
   */
  public static final RpcMethod SHUT = RpcMethod.unary(SERVICE, "shut").errors(CLOSED);

  private StockBinding() {
  }
}
