package com.example.removal;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.ErrorType;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Leaving} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class LeavingBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Leaving";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "1b5b42a055e3e74373b6ae2ba2d507b5", "META-INF/skynet/com.example.removal.Leaving.json");

  /**
   * The error {@code Lost}.
   */
  @Deprecated
  @SuppressWarnings("removal")
  public static final ErrorType<Leaving.Lost> LOST = new ErrorType<>("Lost", Leaving.Lost.class,
      LeavingTypes::writeLost, LeavingTypes::readLost);

  /**
   * The error {@code Odd}.
   */
  public static final ErrorType<Leaving.Odd> ODD = new ErrorType<>("Odd", Leaving.Odd.class,
      LeavingTypes::writeOdd, LeavingTypes::readOdd);

  /**
   * {@code Leaving.gone}.
   */
  public static final RpcMethod GONE = RpcMethod.unary(SERVICE, "gone");

  /**
   * {@code Leaving.goneLater}.
   */
  public static final RpcMethod GONE_LATER = RpcMethod.unary(SERVICE, "goneLater");

  /**
   * {@code Leaving.goneAway}.
   */
  public static final RpcMethod GONE_AWAY = RpcMethod.oneway(SERVICE, "goneAway");

  /**
   * {@code Leaving.named}.
   */
  public static final RpcMethod NAMED = RpcMethod.unary(SERVICE, "named");

  /**
   * {@code Leaving.old}.
   */
  public static final RpcMethod OLD = RpcMethod.unary(SERVICE, "old").errors(LOST, ODD);

  /**
   * {@code Leaving.keeps}.
   */
  public static final RpcMethod KEEPS = RpcMethod.unary(SERVICE, "keeps");

  /**
   * {@code Leaving.level}.
   */
  public static final RpcMethod LEVEL = RpcMethod.unary(SERVICE, "level");

  /**
   * {@code Leaving.figure}.
   */
  public static final RpcMethod FIGURE = RpcMethod.unary(SERVICE, "figure");

  /**
   * {@code Leaving.word}.
   */
  public static final RpcMethod WORD = RpcMethod.unary(SERVICE, "word");

  private LeavingBinding() {
  }
}
