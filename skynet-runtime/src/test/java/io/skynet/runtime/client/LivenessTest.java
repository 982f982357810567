package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.transport.CallConnection;
import io.skynet.runtime.transport.ConnectionListener;
import io.skynet.runtime.transport.Liveness;
import io.skynet.runtime.transport.ServerLimits;
import io.skynet.runtime.wire.WireLimits;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;

/** Silent connections: both ends ask whether the other is there, of those that said hello. */
@Timeout(30)
class LivenessTest {
  private static final Liveness SHORT = new Liveness(Duration.ofMillis(50), Duration.ofMillis(200));

  /** Asks only when it is told to. */
  private static final Liveness DOUBTFUL =
      new Liveness(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMillis(100));

  private static final class Outcome implements ConnectionListener {
    final CompletableFuture<CallConnection> opened = new CompletableFuture<>();
    final CompletableFuture<String> closed = new CompletableFuture<>();
    final CompletableFuture<Void> silent = new CompletableFuture<>();
    final CompletableFuture<Void> alive = new CompletableFuture<>();

    @Override
    public void onSilent(CallConnection connection) {
      silent.complete(null);
    }

    @Override
    public void onAlive(CallConnection connection) {
      alive.complete(null);
    }

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

  private static Outcome connect(int port) {
    return connect(port, SHORT);
  }

  private static Outcome connect(int port, Liveness liveness) {
    Outcome outcome = new Outcome();
    CallConnection.open("127.0.0.1", port, 2_000, WireLimits.DEFAULT, liveness, outcome);
    return outcome;
  }

  private static TestServer impatient() {
    return new TestServer().limits(ServerLimits.DEFAULT.withLiveness(SHORT));
  }

  private static int port(FakeServer fake) {
    return fake.instance().endpoint().port();
  }

  /** Each end pings the other many times over. */
  @Test
  void bothEndsAnswer() throws Exception {
    try (TestServer server = impatient().start()) {
      Outcome outcome = connect(server.port());
      CallConnection connection = outcome.opened.get(5, TimeUnit.SECONDS);
      Thread.sleep(1_000); // the silence itself
      assertFalse(outcome.closed.isDone());
      connection.close();
      outcome.closed.get(5, TimeUnit.SECONDS);
    }
  }

  @Test
  void aServerThatFallsSilentIsLeft() throws Exception {
    try (FakeServer fake =
        new FakeServer(message -> FakeServer.isHello(message) ? FakeServer.GREETING : "")) {
      Outcome outcome = connect(port(fake));
      String reason = outcome.closed.get(5, TimeUnit.SECONDS);
      assertTrue(reason.endsWith("did not answer a ping within 200 ms"), reason);
      assertEquals("[0,4294967295,\"$/ping\",[]]", fake.received().get(1).toJson());
    }
  }

  @Test
  void aPlainServerIsNotAskedAnything() throws Exception {
    try (FakeServer fake =
        new FakeServer(message -> FakeServer.isHello(message) ? FakeServer.NO_SUCH_METHOD : "")) {
      Outcome outcome = connect(port(fake));
      CallConnection connection = outcome.opened.get(5, TimeUnit.SECONDS);
      Thread.sleep(500); // the silence itself
      assertFalse(outcome.closed.isDone());
      assertEquals(1, fake.received().size());
      connection.close();
    }
  }

  @Test
  void aCallerThatFallsSilentIsShownTheDoorAndAPlainOneIsNot() throws Exception {
    try (TestServer server = impatient().start();
        Socket plain = socket(server, "940001a573686f757490");
        Socket greeted = socket(server, "940000a7242f68656c6c6f9181a17601")) {
      MessageUnpacker in = MessagePack.newDefaultUnpacker(greeted.getInputStream());
      in.unpackValue();
      assertEquals("[0,4294967295,\"$/ping\",[]]", in.unpackValue().toJson());
      assertFalse(in.hasNext());
      CallingTest.await(() -> server.listener().connectionCount() == 1);
      assertFalse(plain.isClosed());
    }
  }

  /** Silence is told long before the connection is given up, and so is its end. */
  @Test
  void whoeverIsAskedIsSilentUntilSomethingIsHeard() throws Exception {
    try (FakeServer fake =
        new FakeServer(message -> FakeServer.isHello(message) ? FakeServer.GREETING : "")) {
      Outcome outcome = connect(port(fake), DOUBTFUL);
      outcome.opened.get(5, TimeUnit.SECONDS).ask();
      outcome.silent.get(5, TimeUnit.SECONDS);
      assertFalse(outcome.closed.isDone());
      assertFalse(outcome.alive.isDone());
      fake.say("9401ceffffffffc0c0");
      outcome.alive.get(5, TimeUnit.SECONDS);
      outcome.opened.get().close();
    }
  }

  @Test
  void whoeverStaysSilentIsLeftInTheEnd() throws Exception {
    Liveness brief =
        new Liveness(Duration.ofMinutes(1), Duration.ofMillis(400), Duration.ofMillis(100));
    try (FakeServer fake =
        new FakeServer(message -> FakeServer.isHello(message) ? FakeServer.GREETING : "")) {
      Outcome outcome = connect(port(fake), brief);
      outcome.opened.get(5, TimeUnit.SECONDS).ask();
      String reason = outcome.closed.get(5, TimeUnit.SECONDS);
      assertTrue(outcome.silent.isDone());
      assertTrue(reason.endsWith("did not answer a ping within 400 ms"), reason);
    }
  }

  @Test
  void aPlainServerIsTakenToBeThere() throws Exception {
    try (FakeServer fake =
        new FakeServer(message -> FakeServer.isHello(message) ? FakeServer.NO_SUCH_METHOD : "")) {
      Outcome outcome = connect(port(fake), DOUBTFUL);
      outcome.opened.get(5, TimeUnit.SECONDS).ask();
      outcome.alive.get(5, TimeUnit.SECONDS);
      assertEquals(1, fake.received().size());
      outcome.opened.get().close();
    }
  }

  private static Socket socket(TestServer server, String hex) throws IOException {
    Socket socket = new Socket("127.0.0.1", server.port());
    socket.setSoTimeout(5_000);
    socket.getOutputStream().write(HexFormat.of().parseHex(hex));
    return socket;
  }
}
