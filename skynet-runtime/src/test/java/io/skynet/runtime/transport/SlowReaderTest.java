package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.faults.Figures;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.wire.WireLimits;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * B18: a peer that asks for large replies as fast as it can, and reads a thousand bytes a second.
 */
@Tag("faults")
@Timeout(300)
class SlowReaderTest {
  private static final int QUEUED = 1 << 20;
  private static final int CALLS = 16;
  private static final int REPLY = 1 << 16;

  /** Thirty seconds by default. */
  private static final Duration STUCK = Duration.ofSeconds(Figures.LONG ? 30 : 2);

  private static final ServerLimits LIMITS =
      new ServerLimits(WireLimits.DEFAULT, CALLS, 10, 10, Duration.ofSeconds(10), QUEUED, STUCK);

  private static final byte[] LARGE = ByteText.parse("94 00 01 a4 'blow' 91 cd ffff");

  private static void ask(Socket slow) {
    try {
      while (true) {
        slow.getOutputStream().write(LARGE);
      }
    } catch (IOException e) {
      // It was closed.
    }
  }

  private static void read(Socket slow) {
    byte[] little = new byte[100];
    try {
      while (slow.getInputStream().read(little) >= 0) {
        TimeUnit.MILLISECONDS.sleep(100); // the slowness itself
      }
    } catch (IOException | InterruptedException e) {
      // It was closed.
    }
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "slow-reader");
    thread.setDaemon(true);
    thread.start();
  }

  @ParameterizedTest
  @EnumSource(Threading.class)
  void buffersLittleForItAndClosesItInTheEnd(Threading threading) throws Exception {
    long before = ByteBudget.QUEUED.held();
    long[] most = {0};
    try (EchoServer server = EchoServer.start(threading, LIMITS);
        Socket good = server.connect();
        Socket slow = server.connect()) {
      EchoServer.assertServed(good);
      slow.setSoTimeout(0);
      long begun = System.nanoTime();
      daemon(() -> ask(slow));
      daemon(() -> read(slow));
      Await.until(
          STUCK.multipliedBy(5),
          "it is closed",
          () -> {
            EchoServer.assertServed(good);
            most[0] = Math.max(most[0], ByteBudget.QUEUED.held() - before);
            return server.listener().connectionCount() == 1;
          });
      Duration took = Figures.since(begun);
      assertTrue(took.compareTo(STUCK) >= 0, "closed too soon, after " + took);
      assertTrue(most[0] > 2 * REPLY, "nothing waited for it: " + most[0]);
      // Above the limit there is what was being answered when it was reached.
      int underWay = threading == Threading.BLOCKING ? CALLS : 1;
      assertTrue(most[0] <= QUEUED + (underWay + 1) * (REPLY + 16), most[0] + " bytes waited");
      EchoServer.assertServed(good);
      Figures.note(
          "B18",
          "%s: at most %d kB waited for the slow reader; closed after %.1f s, where %d s were the"
              + " limit",
          threading,
          most[0] >> 10,
          Figures.seconds(took),
          STUCK.toSeconds());
    }
    Await.until("nothing waits", () -> ByteBudget.QUEUED.held() == before);
  }
}
