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
      "1b5b42a055e3e74373b6ae2ba2d507b5", "META-INF/skynet/com.example.removal.Leaving.json",
      LeavingBinding.class);

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
  public static final RpcMethod GONE = RpcMethod.unary(SERVICE, "gone")
      .in(CONTRACT, "91f1517c7166b564f1a21226341f8c48");

  /**
   * {@code Leaving.goneLater}.
   */
  public static final RpcMethod GONE_LATER = RpcMethod.unary(SERVICE, "goneLater")
      .in(CONTRACT, "e8fb4a8b68116ed6d7206caa2004ac20");

  /**
   * {@code Leaving.goneAway}.
   */
  public static final RpcMethod GONE_AWAY = RpcMethod.oneway(SERVICE, "goneAway")
      .in(CONTRACT, "bc9aa0e930075d5390306d245e992c01");

  /**
   * {@code Leaving.named}.
   */
  public static final RpcMethod NAMED = RpcMethod.unary(SERVICE, "named")
      .in(CONTRACT, "f50e9550e06cb9092f1e92513701e4e8");

  /**
   * {@code Leaving.old}.
   */
  public static final RpcMethod OLD = RpcMethod.unary(SERVICE, "old").errors(LOST, ODD)
      .in(CONTRACT, "74413e0a2e1ea9c1d16784eb756f6e32");

  /**
   * {@code Leaving.keeps}.
   */
  public static final RpcMethod KEEPS = RpcMethod.unary(SERVICE, "keeps")
      .in(CONTRACT, "bec305b5a2f5ce96d8822466913a3ede");

  /**
   * {@code Leaving.level}.
   */
  public static final RpcMethod LEVEL = RpcMethod.unary(SERVICE, "level")
      .in(CONTRACT, "4749722901778ee926836b6a0cd52122");

  /**
   * {@code Leaving.figure}.
   */
  public static final RpcMethod FIGURE = RpcMethod.unary(SERVICE, "figure")
      .in(CONTRACT, "c4871444780beb78a07fbc29e65d8118");

  /**
   * {@code Leaving.word}.
   */
  public static final RpcMethod WORD = RpcMethod.unary(SERVICE, "word")
      .in(CONTRACT, "cb905dfa53f1922a7fa604b36395be2a");

  private LeavingBinding() {
  }
}
