package io.skynet.runtime.transport;

import io.netty.channel.Channel;
import io.netty.util.concurrent.Future;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.wire.Control;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.EnvelopeWriter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Pings the other end of a connection when it has been silent for long, or when there is reason to
 * doubt that it is there, and says so when it stays silent. Event loop only.
 */
final class KeepAlive {
  /** No call of ours has it. */
  static final int PING_ID = -1;

  /** Is told what is found out. */
  interface Findings {

    /** The other end must be taken for gone. */
    void gone(String why);

    /** It was asked whether it is there, and has not answered so far. */
    default void silent() {}

    /** One that was asked is there. */
    default void alive() {}
  }

  /** How long one that is to be left anyway has to answer. */
  private static final Duration LEAVING = Duration.ofSeconds(2);

  /** So many missed deadlines without a byte are reason enough to doubt. */
  private static final int MISSES = 5;

  private final Channel channel;
  private final Outbox outbox;
  private final Liveness liveness;
  private final Findings findings;

  private long heardNanos;

  /** For how long calls were seen to wait since the last byte. */
  private long quietMillis;

  private boolean pinged;

  /** Somebody wants to know whether it is there; and whether they were told that it is silent. */
  private boolean asked;

  private boolean told;
  private long patienceNanos; // with the ping that is under way
  private @Nullable OutboundProgress progress;
  private @Nullable Future<?> check;

  /** Does nothing before {@link #start}. */
  KeepAlive(Channel channel, Outbox outbox, Liveness liveness, Findings findings) {
    this.channel = channel;
    this.outbox = outbox;
    this.liveness = liveness;
    this.findings = findings;
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
    if (check != null && channel.config().isAutoRead()) {
      patienceNanos = Math.min(LEAVING.toNanos(), liveness.patience().toNanos());
      told = true; // there is nobody who would turn elsewhere
      expectAnswer(patienceNanos);
    }
  }

  /** Asks at once, and says what comes of it. One that never said hello is taken to be there. */
  void ask() {
    if (!channel.isActive()) {
      return;
    } else if (check == null) {
      findings.alive();
    } else if (!asked && channel.config().isAutoRead()) {
      asked = true;
      patienceNanos = liveness.patience().toNanos();
      expectAnswer(liveness.doubt().toNanos());
    }
  }

  /**
   * The deadlines of the calls have been looked at. When calls were seen to wait so often without a
   * byte coming that it has taken the time of {@link Liveness#doubt}, the other end is asked; each
   * deadline that was missed meanwhile counts for a fifth of that. Looks are counted rather than
   * time, so that a pause of this process is not taken for silence of the other.
   *
   * @param waiting whether calls wait
   * @param missed how many deadlines have passed
   */
  void onSwept(boolean waiting, int missed) {
    long doubt = liveness.doubt().toMillis();
    quietMillis += (waiting ? OpenCalls.SWEEP_MILLIS : 0) + missed * doubt / MISSES;
    if (quietMillis >= doubt && check != null) {
      ask();
    }
  }

  /** Bytes have come. */
  void heard() {
    heardNanos = System.nanoTime();
    quietMillis = 0;
    pinged = false;
    told = false;
    if (asked) {
      asked = false;
      findings.alive();
    }
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
      patienceNanos = liveness.patience().toNanos();
      expectAnswer(patienceNanos);
    }
  }

  /** Sends a ping, unless one is under way, and looks for its answer after so long. */
  private void expectAnswer(long nanos) {
    if (check != null) {
      check.cancel(false);
    }
    if (!pinged) {
      ping();
    }
    lookForAnswer(nanos);
  }

  private void ping() {
    pinged = true;
    MsgWriter out = outbox.open();
    EnvelopeWriter.writeRequest(out, PING_ID, Control.PING.encodedName(), false);
    out.writeArrayHeader(0);
    outbox.flush();
  }

  private void lookForAnswer(long nanos) {
    progress = OutboundProgress.of(channel);
    checkIn(nanos);
  }

  /** A ping may still stand behind much else that is on its way out. */
  private void checkAnswer() {
    if (!OutboundProgress.of(channel).equals(progress)) {
      lookForAnswer(asked && !told ? liveness.doubt().toNanos() : patienceNanos);
    } else if (asked && !told) {
      told = true;
      findings.silent();
      lookForAnswer(Math.max(0, patienceNanos - liveness.doubt().toNanos()));
    } else {
      findings.gone(
          "nothing has come from it for "
              + millis(System.nanoTime() - heardNanos)
              + " ms, and it did not answer a ping within "
              + millis(patienceNanos)
              + " ms");
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
