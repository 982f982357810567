package io.skynet.examples.sleeper;

import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;

/** Serves {@link Sleeper} until it is interrupted. */
public final class SleeperService extends SleeperSkeleton {

  /** Every call has a thread of its own, so one that sleeps keeps no other waiting. */
  @Override
  public long sleep(long millis) {
    try {
      Thread.sleep(millis);
      return millis;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("woken before the time was over", e);
    }
  }

  public static void main(String[] args) throws Exception {
    Service.create(ServiceConfig.fromArgs(args), new SleeperService()).start(true).awaitStopped();
  }
}
