package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.wire.WireLimits;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where names lead to, and where they must not, with name servers that are functions. */
@Timeout(30)
class AddressesTest {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private final List<InetAddress> checked = new CopyOnWriteArrayList<>();
  private EchoServer server;

  @BeforeEach
  void start() throws Exception {
    server = EchoServer.start(Threading.BLOCKING, ServerLimits.DEFAULT);
  }

  @AfterEach
  void close() {
    server.close();
  }

  /** Completed with the connection, or with why there is none. */
  private static final class Outcome implements ConnectionListener {
    private final CompletableFuture<CallConnection> opened = new CompletableFuture<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();

    @Override
    public void onOpen(CallConnection connection) {
      opened.complete(connection);
    }

    @Override
    public void onClosed(CallConnection connection, String reason) {
      closed.complete(reason);
    }

    @Override
    public void onBatchEnd() {}
  }

  private Outcome connect(String host, Addresses.Lookup names) {
    AddressCheck noLinkLocal =
        address -> {
          checked.add(address);
          if (address.isLinkLocalAddress()) {
            throw new IllegalArgumentException("nothing can be at " + address.getHostAddress());
          }
        };
    Addresses addresses = new Addresses(names, noLinkLocal);
    Outcome outcome = new Outcome();
    CallConnection.open(
        host,
        server.listener().port(),
        2_000,
        WireLimits.DEFAULT,
        Liveness.DEFAULT,
        addresses,
        outcome);
    return outcome;
  }

  private static InetAddress metadata(String host) throws UnknownHostException {
    return InetAddress.getByAddress(host, new byte[] {(byte) 169, (byte) 254, (byte) 169, -2});
  }

  @Test
  void aNameIsConnectedToAtTheAddressThatWasChecked() throws Exception {
    Outcome outcome = connect("h1.example", host -> LOOPBACK);
    outcome.opened.get(5, TimeUnit.SECONDS).close();
    assertEquals(List.of(LOOPBACK), checked);
  }

  @Test
  void aNameThatStandsForAForbiddenAddressIsNotConnectedTo() throws Exception {
    Outcome outcome = connect("h1.example", AddressesTest::metadata);
    assertEquals(
        "no connection to h1.example:%d could be made: nothing can be at 169.254.169.254"
            .formatted(server.listener().port()),
        outcome.closed.get(5, TimeUnit.SECONDS));
    assertFalse(outcome.opened.isDone());
  }

  @Test
  void anAddressIsCheckedAsWell() throws Exception {
    Outcome outcome = connect("169.254.169.254", Addresses.SYSTEM);
    String reason = outcome.closed.get(5, TimeUnit.SECONDS);
    assertTrue(reason.endsWith("nothing can be at 169.254.169.254"), reason);
  }

  @Test
  void aNameThatNobodyKnowsIsSaidToBeUnknown() throws Exception {
    Outcome outcome =
        connect(
            "h1.example",
            host -> {
              throw new UnknownHostException(host + ": unknown");
            });
    String reason = outcome.closed.get(5, TimeUnit.SECONDS);
    assertTrue(reason.endsWith("could be made: h1.example: unknown"), reason);
  }

  /** All event loops would be held up by as many names as there are loops. */
  @Test
  void aNameServerThatDoesNotAnswerHoldsUpNobodyElse() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try {
      for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors() + 8; i++) {
        connect(
            "slow.example",
            host -> {
              await(end);
              throw new UnknownHostException(host);
            });
      }
      Outcome outcome = connect("127.0.0.1", Addresses.SYSTEM);
      outcome.opened.get(5, TimeUnit.SECONDS).close();
    } finally {
      end.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
