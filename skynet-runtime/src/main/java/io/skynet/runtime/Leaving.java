package io.skynet.runtime;

import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.server.Dispatcher;
import io.skynet.runtime.transport.Listener;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service's way out, in an order that loses nothing: nobody is sent here any more, nobody who
 * comes all the same is turned away before all have heard, nobody is cut off.
 *
 * @param service for the log
 */
record Leaving(
    Object service, Listener listener, Dispatcher dispatcher, Registration registration) {
  private static final Logger log = LoggerFactory.getLogger(Service.class);

  /** How long callers that said hello may take to say that they turn elsewhere. */
  private static final Duration HEARING = Duration.ofSeconds(5);

  /** All others have turned elsewhere when no call has come for this long. */
  private static final Duration QUIET = Duration.ofMillis(250);

  /** How long they may take to do so, which following the directory must be enough for. */
  private static final Duration TURNING_AWAY = Duration.ofSeconds(2);

  /** How long the calls that are under way may take to finish. */
  private static final Duration FINISHING = Duration.ofSeconds(30);

  /** Waits until nothing is under way, and leaves the directory and the port. */
  void run(Duration directoryPatience) {
    log.info("{} is leaving", service);
    registration.update(InstanceState.DRAINING);
    boolean shown = isShown(directoryPatience);
    long begun = System.nanoTime();
    listener.goAway(FINISHING);
    if (!listener.awaitHeard(HEARING)) {
      log.warn(
          "{}: {} callers have not said that they turn elsewhere", service, listener.unheard());
    }
    Duration gone = Duration.ofNanos(System.nanoTime() - begun);
    dispatcher.running().awaitQuiet(QUIET, TURNING_AWAY.minus(gone));
    listener.stopAccepting();
    dispatcher.drain();
    if (!dispatcher.running().awaitNone(FINISHING)) {
      log.warn("{} leaves with {} unfinished", service, dispatcher.running());
    }
    // A directory that did not answer before is not waited for again.
    registration.leave(shown ? directoryPatience : Duration.ofMillis(100));
    listener.close();
  }

  private boolean isShown(Duration patience) {
    try {
      return registration.awaitPublished(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public String toString() {
    return service + " is leaving";
  }
}
