package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.faults.Figures;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.transport.CallLimits;
import io.skynet.runtime.transport.ServerLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** B11: callers give up half of their calls, again and again, and nothing is left of those. */
@Tag("faults")
@Timeout(1_200)
class CancelHalfTest extends CallingTest {
  private static final RpcMethod PAUSE = RpcMethod.unary("Test", "pause");

  /** As many as the server lets in, so that one place which is not given back is missed. */
  private static final int AT_ONCE = 400;

  private static final int ROUNDS = Figures.LONG ? 2_500 : 25;

  /** So many threads take a while to begin, the first time. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Duration STOPPED = Duration.ofSeconds(2);

  private final AtomicInteger entered = new AtomicInteger();
  private final AtomicInteger stopped = new AtomicInteger();
  private volatile CountDownLatch end = new CountDownLatch(1);

  @Override
  TestServer server() {
    return super.server()
        .limits(ServerLimits.DEFAULT.withCalls(CallLimits.fixed(AT_ONCE).withLongestWait(PATIENCE)))
        .on(
            PAUSE,
            call -> {
              CountDownLatch mine = end;
              entered.incrementAndGet();
              try {
                mine.await();
              } catch (InterruptedException e) {
                stopped.incrementAndGet();
                throw e;
              }
              call.reply().writeString("done");
            });
  }

  private List<CompletableFuture<String>> startAll() throws Exception {
    int before = entered.get();
    List<CompletableFuture<String>> calls = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      OutgoingCall call = client.start(PAUSE);
      call.args(0);
      calls.add(call.sendAsync(MsgReader::readString));
    }
    Await.until(PATIENCE, "all begin", () -> entered.get() == before + AT_ONCE || isAnyDone(calls));
    assertEquals(before + AT_ONCE, entered.get(), () -> "ended too soon: " + ends(calls));
    return calls;
  }

  private static List<String> ends(List<CompletableFuture<String>> calls) {
    return calls.stream()
        .filter(CompletableFuture::isDone)
        .map(call -> call.handle((reply, failure) -> reply + ", " + failure).join())
        .toList();
  }

  private static boolean isAnyDone(List<CompletableFuture<String>> calls) {
    return calls.stream().anyMatch(CompletableFuture::isDone);
  }

  /** Returns how long it took until the server had stopped, in nanoseconds. */
  private long cancelHalf(List<CompletableFuture<String>> calls) throws Exception {
    long begun = System.nanoTime();
    for (int i = 0; i < AT_ONCE; i += 2) {
      calls.get(i).cancel(true);
    }
    await(() -> server.dispatcher().running().count() == AT_ONCE / 2);
    return System.nanoTime() - begun;
  }

  @Test
  void stopsTheirWorkAndKeepsNothing() throws Exception {
    view.add(server.instance());
    assertTrue(client.awaitInstances(1, SOON));
    long slowest = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<CompletableFuture<String>> calls = startAll();
      slowest = Math.max(slowest, cancelHalf(calls));
      end.countDown();
      for (int i = 1; i < AT_ONCE; i += 2) {
        assertEquals("done", calls.get(i).get(10, TimeUnit.SECONDS));
      }
      await(() -> server.dispatcher().running().count() == 0);
      end = new CountDownLatch(1);
    }
    int all = ROUNDS * AT_ONCE;
    assertEquals(all, entered.get());
    assertEquals(all / 2, stopped.get());
    assertTrue(slowest < STOPPED.toNanos(), slowest / 1e6 + " ms until the server stopped");
    InstanceStats stats = client.stats().get(0);
    assertEquals(List.of(0L, 0L), List.of(stats.lateReplies(), stats.unknownReplies()));
    assertEquals(1, server.listener().connectionCount());
    Figures.note(
        "B11",
        "%d of %d calls cancelled, %d at once: the server had stopped within %.0f ms;"
            + " nothing under way after that, no reply to a cancelled call",
        all / 2,
        all,
        AT_ONCE / 2,
        slowest / 1e6);
  }
}
