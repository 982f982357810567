package io.skynet.runtime.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.directory.Await;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Calls at a fixed rate, whether or not those before are answered, and what became of each of them.
 * The time of a call counts from when it was due. A run in which fewer than nine of ten planned
 * calls were made proves nothing, and fails.
 */
final class Traffic implements AutoCloseable {
  /** Calls that are not hedged: a hedge serves some of them twice. */
  static final CallOptions UNHEDGED =
      new CallOptions(Duration.ofSeconds(10)).withRetryTimeout(Duration.ZERO);

  private static final double LEAST = 0.9;

  /**
   * What became of a call.
   *
   * @param id of the call, which it carries
   * @param code why it failed; null if it did not
   */
  record Outcome(
      String id, long dueNanos, long madeNanos, long endedNanos, RpcCode code, String text) {
    boolean isFailure() {
      return code != null;
    }

    /** From when it was due. */
    long tookNanos() {
      return endedNanos - dueNanos;
    }

    /** From when it was made, which is when its deadline begins. */
    long lastedNanos() {
      return endedNanos - madeNanos;
    }
  }

  private final ServiceClient client;
  private final RpcMethod method;
  private final String prefix;
  private final int perSecond;
  private final Thread thread = new Thread(this::run, "traffic");
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicLong made = new AtomicLong();
  private final Collection<Outcome> outcomes = new ConcurrentLinkedQueue<>();
  private final AtomicLong ended = new AtomicLong();
  private final long begun = System.nanoTime();

  /**
   * @param prefix of the ids of the calls
   */
  Traffic(ServiceClient client, RpcMethod method, String prefix, int perSecond) {
    this.client = client;
    this.method = method;
    this.prefix = prefix;
    this.perSecond = perSecond;
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    try {
      for (long number = 0; ; number++) {
        long due = begun + number * 1_000_000_000L / perSecond;
        if (end.await(Math.max(0, due - System.nanoTime()), TimeUnit.NANOSECONDS)) {
          return;
        }
        call(prefix + number, due);
      }
    } catch (InterruptedException e) {
      note("interrupted", begun, begun, e);
    }
  }

  private void call(String id, long due) {
    made.incrementAndGet();
    long now = System.nanoTime();
    try {
      OutgoingCall call = client.start(method); // to close it would be to give it up
      call.args(1).writeString(id);
      call.sendAsync(MsgReader::readString)
          .whenComplete(
              (reply, failure) -> {
                boolean wrong = failure == null && !id.equals(reply);
                note(id, due, now, wrong ? new AssertionError("answered with " + reply) : failure);
              });
    } catch (RuntimeException e) {
      note(id, due, now, e);
    }
  }

  private void note(String id, long due, long now, Throwable failure) {
    Throwable cause = failure instanceof CompletionException e ? e.getCause() : failure;
    RpcCode code =
        cause == null ? null : cause instanceof RpcException rpc ? rpc.code() : RpcCode.UNKNOWN;
    outcomes.add(new Outcome(id, due, now, System.nanoTime(), code, String.valueOf(cause)));
    ended.incrementAndGet();
  }

  /** Waits until so many more calls have been made. */
  void awaitMore(long calls) {
    long enough = made.get() + calls;
    Await.until(Duration.ofSeconds(60), calls + " more calls", () -> made.get() >= enough);
  }

  /** Lets so much time pass. */
  void pass(Duration time) {
    awaitMore(time.toMillis() * perSecond / 1_000);
  }

  /** Stops, waits for the last answers, and fails if there were too few calls. */
  Traffic stop() {
    if (end.getCount() > 0) {
      double planned = (System.nanoTime() - begun) / 1e9 * perSecond;
      end.countDown();
      Await.until(Duration.ofSeconds(30), "the last answers", () -> ended.get() == made.get());
      assertTrue(
          made.get() >= LEAST * planned,
          "void: only " + made + " of " + Math.round(planned) + " calls were made");
    }
    return this;
  }

  long calls() {
    return made.get();
  }

  Stream<Outcome> outcomes() {
    return outcomes.stream();
  }

  List<Outcome> failures() {
    return outcomes().filter(Outcome::isFailure).toList();
  }

  /** The first few of the failures, for people. */
  String whatFailed() {
    return failures().size() + " failed: " + failures().stream().limit(5).toList();
  }

  /** The time that so many percent of the calls took at most, in milliseconds. */
  double millis(double percent) {
    long[] sorted = outcomes().mapToLong(Outcome::tookNanos).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }

  @Override
  public void close() {
    end.countDown();
  }

  @Override
  public String toString() {
    return made + " calls, " + failures().size() + " failed";
  }
}
