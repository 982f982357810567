package io.skynet.runtime.transport;

import io.skynet.runtime.wire.Envelope;

/** Answers the calls of all connections of a {@link Listener}, on their event loops. */
public interface CallHandler {

  /**
   * A call has come. The bytes are valid during the call only; nothing is thrown.
   *
   * @param call a request or a notification
   */
  void onCall(ServeConnection connection, byte[] bytes, Envelope call);
}
