package io.skynet.runtime.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.directory.Await;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcMethod;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Calls at a fixed rate, whether or not those before are answered, each with an id of its own. The
 * time of a call counts from when it was due. A run in which fewer than nine of ten planned calls
 * were made proves nothing, and fails.
 *
 * <p>Its calls are not hedged: their method is idempotent, so a hedge serves some of them twice, as
 * it may, and twice is what this looks for.
 */
final class Load implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final double SLOWEST_MILLIS = 2_000; // of 99 in 100
  private static final double LEAST = 0.9;

  private final ServiceClient client;
  private final Journal journal;
  private final int perSecond;
  private final RpcMethod method;
  private final Thread thread = new Thread(this::run, "load");
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicLong made = new AtomicLong();
  private final AtomicLong ended = new AtomicLong();
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final ConcurrentLinkedQueue<Long> micros = new ConcurrentLinkedQueue<>();
  private final long begun = System.nanoTime();
  private volatile long stopped;

  /** Of calls that may run twice, if need be. */
  Load(ServiceClient client, Journal journal, int perSecond) {
    this(client, journal, perSecond, Journal.ECHO);
  }

  /**
   * @param method {@link Journal#ECHO} or {@link Journal#WRITE}
   */
  Load(ServiceClient client, Journal journal, int perSecond, RpcMethod method) {
    this.method = method;
    this.client = client.with(new CallOptions(PATIENCE).withRetryTimeout(Duration.ZERO));
    this.journal = journal;
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
        call("call-" + number, due);
      }
    } catch (InterruptedException e) {
      failures.add("the load was interrupted");
    }
  }

  private void call(String id, long due) {
    made.incrementAndGet();
    try {
      OutgoingCall call = client.start(method); // to close it would be to give it up
      call.args(1).writeString(id);
      call.sendAsync(MsgReader::readString)
          .whenComplete((reply, failure) -> note(id, due, reply, failure));
    } catch (RuntimeException e) {
      note(id, due, "", e);
    }
  }

  private void note(String id, long due, String reply, Throwable failure) {
    micros.add((System.nanoTime() - due) / 1_000);
    if (failure != null) {
      failures.add(id + ": " + failure);
    } else if (!id.equals(reply)) {
      failures.add(id + " was answered with " + reply);
    } else if (!journal.has(id)) {
      failures.add(id + " was answered, and nobody served it");
    }
    ended.incrementAndGet();
  }

  /** Stops, waits for the last answers, and fails if there were too few calls. */
  void stop() {
    if (end.getCount() > 0) {
      stopped = System.nanoTime();
      end.countDown();
      Await.until(Duration.ofSeconds(20), "the last answers", () -> ended.get() == made.get());
      double planned = (stopped - begun) / 1e9 * perSecond;
      assertTrue(
          made.get() >= LEAST * planned,
          "void: only " + made + " of " + Math.round(planned) + " calls were made");
    }
  }

  /** Stops, and fails if any call did, was served twice, or more than one in 100 was slow. */
  void stopWithoutFailure() {
    stop();
    assertNoFailure();
    assertTrue(millis(99) < SLOWEST_MILLIS, "p99 is " + millis(99) + " ms");
  }

  /** Fails if any call did, or was served twice; to be asked after the end. */
  void assertNoFailure() {
    assertEquals(
        List.of(), failures.subList(0, Math.min(5, failures.size())), failures.size() + " failed");
    assertEquals(0, journal.duplicates(), journal.toString());
  }

  long calls() {
    return made.get();
  }

  /** The time that so many percent of the calls took at most, in milliseconds. */
  double millis(double percent) {
    long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1_000.0;
  }

  @Override
  public void close() {
    end.countDown();
  }

  @Override
  public String toString() {
    return made + " calls, " + failures.size() + " failed";
  }
}
