package io.skynet.runtime.transport;

import io.netty.channel.Channel;
import io.netty.util.concurrent.Future;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.wire.Control;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.EnvelopeWriter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Pings the other end of a connection when it has been silent for long, and says so when it stays
 * silent. Event loop only.
 */
final class KeepAlive {
  /** No call of ours has it. */
  static final int PING_ID = -1;

  /** How long the other end has to answer when there is reason to doubt that it will. */
  private static final Duration DOUBTING = Duration.ofSeconds(2);

  private final Channel channel;
  private final Outbox outbox;
  private final Liveness liveness;
  private final Consumer<String> gone;

  private long heardNanos;
  private boolean pinged;
  private long patienceNanos; // with the ping that is under way
  private @Nullable OutboundProgress progress;
  private @Nullable Future<?> check;

  /**
   * Does nothing before {@link #start}.
   *
   * @param gone is told why the other end must be taken for gone
   */
  KeepAlive(Channel channel, Outbox outbox, Liveness liveness, Consumer<String> gone) {
    this.channel = channel;
    this.outbox = outbox;
    this.liveness = liveness;
    this.gone = gone;
  }

  /** The other end said hello, and so answers pings. */
  void start() {
    if (check == null) {
      heard();
      checkIn(liveness.idle().toNanos());
    }
  }

  void stop() {
    if (check != null) {
      check.cancel(false);
    }
  }

  /** Asks at once, and does not wait long for the answer. Nothing if it never said hello. */
  void doubt() {
    if (check != null && !pinged && channel.config().isAutoRead()) {
      check.cancel(false);
      ping(Math.min(DOUBTING.toNanos(), liveness.patience().toNanos()));
    }
  }

  /** Bytes have come. */
  void heard() {
    heardNanos = System.nanoTime();
    pinged = false;
  }

  /** Whether a response is to a ping, which {@link #heard} has taken note of. */
  boolean isAnswer(Envelope response) {
    return response.id() == PING_ID && check != null;
  }

  private void checkIn(long nanos) {
    check = channel.eventLoop().schedule(this::check, nanos, TimeUnit.NANOSECONDS);
  }

  private void check() {
    long silent = System.nanoTime() - heardNanos;
    long idle = liveness.idle().toNanos();
    if (!channel.config().isAutoRead()) {
      // It is we who do not listen.
      checkIn(idle);
    } else if (pinged) {
      checkAnswer();
    } else if (silent < idle) {
      checkIn(idle - silent);
    } else {
      ping(liveness.patience().toNanos());
    }
  }

  private void ping(long patienceNanos) {
    this.patienceNanos = patienceNanos;
    pinged = true;
    MsgWriter out = outbox.open();
    EnvelopeWriter.writeRequest(out, PING_ID, Control.PING.encodedName(), false);
    out.writeArrayHeader(0);
    outbox.flush();
    waitForAnswer();
  }

  private void waitForAnswer() {
    progress = OutboundProgress.of(channel);
    checkIn(patienceNanos);
  }

  /** A ping may still stand behind much else that is on its way out. */
  private void checkAnswer() {
    if (OutboundProgress.of(channel).equals(progress)) {
      gone.accept(
          "nothing has come from it for "
              + millis(System.nanoTime() - heardNanos)
              + " ms, and it did not answer a ping within "
              + millis(patienceNanos)
              + " ms");
    } else {
      waitForAnswer();
    }
  }

  private static long millis(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos);
  }

  @Override
  public String toString() {
    return pinged ? "waiting for the answer to a ping" : "alive";
  }
}
