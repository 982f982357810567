package com.example.vectors;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.ErrorType;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Vectors} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class VectorsBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Vectors";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "05b607c9e7df81abe9b660cde896f8b8", "META-INF/skynet/com.example.vectors.Vectors.json");

  /**
   * The error {@code OutOfStock}.
   */
  public static final ErrorType<Vectors.OutOfStock> OUT_OF_STOCK = new ErrorType<>("OutOfStock",
      Vectors.OutOfStock.class, VectorsTypes::writeOutOfStock, VectorsTypes::readOutOfStock);

  /**
   * {@code Vectors.order}.
   */
  public static final RpcMethod ORDER = RpcMethod.unary(SERVICE, "order").errors(OUT_OF_STOCK);

  /**
   * {@code Vectors.level}.
   */
  public static final RpcMethod LEVEL = RpcMethod.unary(SERVICE, "level");

  /**
   * {@code Vectors.turn}.
   */
  public static final RpcMethod TURN = RpcMethod.unary(SERVICE, "turn");

  /**
   * {@code Vectors.renamed}.
   */
  public static final RpcMethod RENAMED = RpcMethod.unary(SERVICE, "renamed");

  /**
   * {@code Vectors.empty}.
   */
  public static final RpcMethod EMPTY = RpcMethod.unary(SERVICE, "empty");

  /**
   * {@code Vectors.tree}.
   */
  public static final RpcMethod TREE = RpcMethod.unary(SERVICE, "tree");

  /**
   * {@code Vectors.lines}.
   */
  public static final RpcMethod LINES = RpcMethod.unary(SERVICE, "lines");

  /**
   * {@code Vectors.collections}.
   */
  public static final RpcMethod COLLECTIONS = RpcMethod.unary(SERVICE, "collections");

  /**
   * {@code Vectors.standard}.
   */
  public static final RpcMethod STANDARD = RpcMethod.unary(SERVICE, "standard");

  /**
   * {@code Vectors.figure}.
   */
  public static final RpcMethod FIGURE = RpcMethod.unary(SERVICE, "figure");

  /**
   * {@code Vectors.strict}.
   */
  public static final RpcMethod STRICT = RpcMethod.unary(SERVICE, "strict");

  /**
   * {@code Vectors.result}.
   */
  public static final RpcMethod RESULT = RpcMethod.unary(SERVICE, "result");

  /**
   * {@code Vectors.price}.
   */
  public static final RpcMethod PRICE = RpcMethod.unary(SERVICE, "price");

  private VectorsBinding() {
  }
}
