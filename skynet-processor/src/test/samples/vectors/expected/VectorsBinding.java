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
      "05b607c9e7df81abe9b660cde896f8b8", "META-INF/skynet/com.example.vectors.Vectors.json",
      VectorsBinding.class);

  /**
   * The error {@code OutOfStock}.
   */
  public static final ErrorType<Vectors.OutOfStock> OUT_OF_STOCK = new ErrorType<>("OutOfStock",
      Vectors.OutOfStock.class, VectorsTypes::writeOutOfStock, VectorsTypes::readOutOfStock);

  /**
   * {@code Vectors.order}.
   */
  public static final RpcMethod ORDER = RpcMethod.unary(SERVICE, "order").errors(OUT_OF_STOCK)
      .in(CONTRACT, "2494b6f4895f8d99c2dc80f2b52d50b0");

  /**
   * {@code Vectors.level}.
   */
  public static final RpcMethod LEVEL = RpcMethod.unary(SERVICE, "level")
      .in(CONTRACT, "ad9497e65e810ae049d2ce99b800095a");

  /**
   * {@code Vectors.turn}.
   */
  public static final RpcMethod TURN = RpcMethod.unary(SERVICE, "turn")
      .in(CONTRACT, "67f3bcb1a8dbd6fd3934088361ed58ab");

  /**
   * {@code Vectors.renamed}.
   */
  public static final RpcMethod RENAMED = RpcMethod.unary(SERVICE, "renamed")
      .in(CONTRACT, "6d03286e8e8aff3d6f32e14406bc0de4");

  /**
   * {@code Vectors.empty}.
   */
  public static final RpcMethod EMPTY = RpcMethod.unary(SERVICE, "empty")
      .in(CONTRACT, "c6c70c3516224120d7c7ac0172e843fa");

  /**
   * {@code Vectors.tree}.
   */
  public static final RpcMethod TREE = RpcMethod.unary(SERVICE, "tree")
      .in(CONTRACT, "41f1696976dbf56c86197a4bd8bc38f3");

  /**
   * {@code Vectors.lines}.
   */
  public static final RpcMethod LINES = RpcMethod.unary(SERVICE, "lines")
      .in(CONTRACT, "40d8bcdf7c58d7b1629e624381797669");

  /**
   * {@code Vectors.collections}.
   */
  public static final RpcMethod COLLECTIONS = RpcMethod.unary(SERVICE, "collections")
      .in(CONTRACT, "d7143b79ca09d5a890c115196feab2a9");

  /**
   * {@code Vectors.standard}.
   */
  public static final RpcMethod STANDARD = RpcMethod.unary(SERVICE, "standard")
      .in(CONTRACT, "f4992eee2682ee1c0b3ca88e39fc97f6");

  /**
   * {@code Vectors.figure}.
   */
  public static final RpcMethod FIGURE = RpcMethod.unary(SERVICE, "figure")
      .in(CONTRACT, "595fe6ae3e230b2b194444e5b3bd75aa");

  /**
   * {@code Vectors.strict}.
   */
  public static final RpcMethod STRICT = RpcMethod.unary(SERVICE, "strict")
      .in(CONTRACT, "1208a94275eae05f178efafae4bc3059");

  /**
   * {@code Vectors.result}.
   */
  public static final RpcMethod RESULT = RpcMethod.unary(SERVICE, "result")
      .in(CONTRACT, "51e556d50e478e6daaf7f89f2ea9660e");

  /**
   * {@code Vectors.price}.
   */
  public static final RpcMethod PRICE = RpcMethod.unary(SERVICE, "price")
      .in(CONTRACT, "1e899fbe7ba8e35369b80d1a6839580a");

  private VectorsBinding() {
  }
}
