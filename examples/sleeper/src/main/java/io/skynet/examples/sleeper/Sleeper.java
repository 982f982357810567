package io.skynet.examples.sleeper;

import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Rpc;

/** Takes its time. */
@Rpc
public interface Sleeper {

  /**
   * Returns when the time is over.
   *
   * @param millis how long to sleep, at least 0
   * @return how long it was asked to sleep
   */
  @Idempotent
  long sleep(long millis);
}
