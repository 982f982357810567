package io.skynet.runtime.transport;

import org.jspecify.annotations.Nullable;

/** A message on its way out, and its own link in the queue. Used for one message only. */
abstract class Outgoing {
  /** Written by the thread that hands over, read by the event loop. */
  @Nullable Outgoing next;

  /** Appends the whole message. Event loop only. */
  abstract void writeTo(Outbox outbox);

  /** The connection is gone and nothing of the message was written. Event loop only. */
  abstract void onNotSent(String reason);
}
