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
      "c9eb6bf28ac09d397eabb7dbd734143c", "META-INF/skynet/com.example.errors.Stock.json",
      StockBinding.class);

  /**
   * The error {@code OutOfStock}.
   */
  public static final ErrorType<Stock.OutOfStock> OUT_OF_STOCK = new ErrorType<>("OutOfStock",
      Stock.OutOfStock.class, StockTypes::writeOutOfStock, StockTypes::readOutOfStock);

  /**
   * The error {@code SoldOut}.
   */
  public static final ErrorType<Stock.SoldOut> SOLD_OUT = new ErrorType<>("SoldOut",
      Stock.SoldOut.class, StockTypes::writeSoldOut, StockTypes::readSoldOut);

  /**
   * The error {@code closed}.
   */
  public static final ErrorType<Stock.Closed> CLOSED = new ErrorType<>("closed", Stock.Closed.class,
      StockTypes::writeClosed, StockTypes::readClosed);

  /**
   * {@code Stock.take}.
   */
  public static final RpcMethod TAKE = RpcMethod.unary(SERVICE, "take").errors(OUT_OF_STOCK, SOLD_OUT, CLOSED)
      .in(CONTRACT, "5024634586545d6b0907d6d016578d5b");

  /**
   * {@code Stock.takeLater}.
   */
  public static final RpcMethod TAKE_LATER = RpcMethod.unary(SERVICE, "takeLater").errors(OUT_OF_STOCK)
      .in(CONTRACT, "8caed41404e9bb535e6199c017f5b2cf");

  /**
   * {@code Stock.shut}.
   */
  public static final RpcMethod SHUT = RpcMethod.unary(SERVICE, "shut").errors(CLOSED)
      .in(CONTRACT, "7fe990cbf86f24d5b51abde38cddadc7");

  private StockBinding() {
  }
}
