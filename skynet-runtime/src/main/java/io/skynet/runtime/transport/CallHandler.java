package io.skynet.runtime.transport;

import io.skynet.runtime.wire.Envelope;
import java.util.List;

/** Answers the calls of all connections of a {@link Listener}, on their event loops. */
public interface CallHandler {

  /**
   * A call has come. The bytes are valid during the call only; nothing is thrown.
   *
   * @param call a request or a notification
   */
  void onCall(ServeConnection connection, byte[] bytes, Envelope call);

  /**
   * The calls that came together have all been handed over, and these of them were begun with
   * {@link ServeConnection#begin}: now is the time to run them elsewhere.
   */
  default void onBegun(List<Answer> calls) {
    calls.forEach(Answer::reject);
  }
}
