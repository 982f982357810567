package io.skynet.sky.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class LoadTest {

  @Test
  void aStallShowsInAllCallsThatItHoldsUp() throws Exception {
    AtomicInteger number = new AtomicInteger();
    // 200 a second for a second; the first call stalls for half of it, and only one may be out.
    LoadRun run = new LoadRun(new LoadPlan(200, 200, 1), () -> stalling(number, 500));
    run.run(calls -> {});
    assertEquals(200, run.result().answered());
    // Of the hundred that were due in the meantime, half waited for more than a quarter second.
    assertTrue(run.result().percentile(75) > 200_000, "p75 " + run.result().percentile(75));
    assertTrue(run.result().percentile(100) >= 499_000, "max " + run.result().percentile(100));
  }

  @Test
  void withoutARateACallIsNotDueBeforeItsCallerAsks() throws Exception {
    AtomicInteger number = new AtomicInteger();
    LoadRun run = new LoadRun(new LoadPlan(200, 0, 1), () -> stalling(number, 500));
    run.run(calls -> {});
    assertTrue(run.result().percentile(100) >= 499_000, "max " + run.result().percentile(100));
    assertTrue(run.result().percentile(75) < 400_000, "p75 " + run.result().percentile(75));
  }

  private static CompletableFuture<Void> stalling(AtomicInteger number, int millis) {
    return number.getAndIncrement() > 0
        ? CompletableFuture.completedFuture(null)
        : CompletableFuture.runAsync(() -> sleep(millis));
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void noMoreAreUnderWayThanMayBe() throws Exception {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    LoadRun run =
        new LoadRun(
            new LoadPlan(60, 0, 3),
            () -> {
              most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
              return CompletableFuture.runAsync(
                  () -> {
                    sleep(2);
                    underWay.decrementAndGet();
                  });
            });
    run.run(calls -> {});
    assertEquals(60, run.result().answered());
    assertTrue(most.get() <= 3, "under way: " + most.get());
  }

  @Test
  void failuresAreCountedByName() throws Exception {
    AtomicInteger number = new AtomicInteger();
    LoadRun run = new LoadRun(new LoadPlan(6, 0, 1), () -> failing(number.getAndIncrement()));
    run.run(calls -> {});
    assertEquals(Map.of("OVERLOADED", 3L, "Sold", 1L, "UNREACHABLE", 1L), run.result().failures());
    assertEquals(1, run.result().answered());
    List<String> lines = LoadReport.lines(new LoadPlan(6, 0, 1), run.result());
    assertTrue(lines.get(0).matches("6 calls in .* 1 answered, 5 failed"), lines.get(0));
    assertEquals(List.of("  3 OVERLOADED", "  1 Sold", "  1 UNREACHABLE"), lines.subList(1, 4));
  }

  private static CompletableFuture<Void> failing(int number) {
    return switch (number) {
      case 0 -> CompletableFuture.completedFuture(null);
      case 1 -> CompletableFuture.failedFuture(new RpcException("sold", "Sold", new byte[0]));
      case 2 -> throw new RpcException(RpcCode.UNREACHABLE, "nobody is there");
      default -> CompletableFuture.failedFuture(new RpcException(RpcCode.OVERLOADED, "no"));
    };
  }

  @Test
  void aRunThatIsStoppedEnds() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    LoadRun run =
        new LoadRun(
            new LoadPlan(1_000_000, 10, 1),
            () -> {
              begun.countDown();
              return CompletableFuture.completedFuture(null);
            });
    Thread thread =
        new Thread(
            () -> {
              try {
                run.run(calls -> {});
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    thread.start();
    begun.await();
    run.stop();
    thread.join(5_000);
    assertTrue(!thread.isAlive());
    assertTrue(run.result().answered() >= 1);
  }

  @Test
  void aRunThatIsInterruptedHasLastedUntilItsLastAnswer() {
    LoadRun run = new LoadRun(new LoadPlan(2, 0, 1), () -> sleepingOnce(Thread.currentThread()));
    assertThrows(InterruptedException.class, () -> run.run(calls -> {}));
    assertEquals(1, run.result().answered());
    assertTrue(run.result().seconds() >= 0.02, run.result().seconds() + " s");
  }

  /** An answer to whoever is interrupted before asking again. */
  private static CompletableFuture<Void> sleepingOnce(Thread caller) {
    sleep(20);
    caller.interrupt();
    return CompletableFuture.completedFuture(null);
  }

  @Test
  void whoWatchesSeesNoProgressBehindTheReport() {
    StringWriter screen = new StringWriter();
    ProgressLine progress = new ProgressLine(new PrintWriter(screen), true);
    progress.show("1 of 2");
    progress.close();
    progress.close();
    progress.show("2 of 2");
    assertEquals("\r\u001b[K1 of 2\r\u001b[K", screen.toString());
  }

  @Test
  void theReportHasARowForEachRangeOfLatencies() {
    LoadResult result = new LoadResult();
    for (int i = 0; i < 90; i++) {
      result.ended(1_000_000, null);
    }
    for (int i = 0; i < 10; i++) {
      result.ended(30_000_000, null);
    }
    result.lasted(2_000_000_000L);
    assertEquals(
        """
        100 calls in 2.00 s: 50 a second, 100 answered, 0 failed
          min 1.00  p50 1.00  p75 1.00  p90 1.00  p99 30  p99.9 30  max 30  (ms)
                0.51 ms                                            0
                1.02 ms  ########################################  90
                2.05 ms                                            0
                4.10 ms                                            0
                8.19 ms                                            0
                  16 ms                                            0
                  33 ms  #####                                     10
        Times count from when a call was due, so what a stall held up is in them.
        """,
        String.join("\n", LoadReport.lines(new LoadPlan(100, 50, 1), result)) + "\n");
  }

  @Test
  void numbersOutOfBoundsAreNamed() {
    assertTrue(message(0, 1, 1).startsWith("-repeat: "));
    assertTrue(message(1, -1, 1).startsWith("-rate: "));
    assertTrue(message(1, Double.NaN, 1).startsWith("-rate: "));
    assertTrue(message(1, 1, 0).startsWith("-concurrency: "));
  }

  private static String message(long calls, double rate, int concurrency) {
    return assertThrows(
            IllegalArgumentException.class, () -> new LoadPlan(calls, rate, concurrency))
        .getMessage();
  }
}
