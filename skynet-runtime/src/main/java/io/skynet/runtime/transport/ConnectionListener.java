package io.skynet.runtime.transport;

/** Is told how a {@link CallConnection} fares, on its event loop. */
public interface ConnectionListener {

  /** The connection is made, and it is known how to talk to the peer. */
  void onOpen(CallConnection connection);

  /** The connection is gone, or could not be made. Told once, and last. */
  void onClosed(CallConnection connection, String reason);

  /** All replies that came together have been handled. */
  void onBatchEnd();

  /** The peer is leaving: no new calls are to be submitted. */
  default void onGoAway(CallConnection connection) {}

  /**
   * The peer was asked whether it is there, by {@link CallConnection#ask} or because calls wait,
   * and has not answered so far. The connection stays, for it may only have paused.
   */
  default void onSilent(CallConnection connection) {}

  /** A peer that was asked is there. */
  default void onAlive(CallConnection connection) {}

  /**
   * A reply was dropped.
   *
   * @param late whether a call had waited for it; otherwise its id means nothing here
   */
  default void onStrayReply(boolean late) {}
}
