package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.Contract;
import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.wire.WireLimits;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Servers, a client, and handlers that do what tests are about, over real sockets. */
abstract class CallingTest {
  static final RpcMethod ECHO = RpcMethod.unary("Test", "echo");
  static final RpcMethod FAIL = RpcMethod.unary("Test", "fail");
  static final RpcMethod HANG = RpcMethod.unary("Test", "hang");
  static final RpcMethod LATER = RpcMethod.unary("Test", "later");
  static final RpcMethod NOTE = RpcMethod.oneway("Test", "note");
  static final Duration SOON = Duration.ofSeconds(5);

  final CountDownLatch release = new CountDownLatch(1);
  final CountDownLatch noted = new CountDownLatch(1);
  final CompletableFuture<String> promise = new CompletableFuture<>();
  final FixedView view = new FixedView();
  final Map<String, Contract> published = new ConcurrentHashMap<>();
  final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  final ExecutorService callbacks = Executors.newCachedThreadPool();
  TestServer server;
  ServiceClient client;

  @BeforeEach
  void start() throws Exception {
    server = server().start();
    client = client(InstanceFilter.ANY);
  }

  @AfterEach
  void stop() {
    release.countDown();
    client.close();
    server.close();
    timer.shutdownNow();
    callbacks.shutdownNow();
  }

  TestServer server() {
    return new TestServer()
        .on(ECHO, call -> call.reply().writeString(call.args(1).readString()))
        .on(
            FAIL,
            call -> {
              throw new IllegalStateException("the secret of /etc/passwd");
            })
        .on(
            HANG,
            call -> {
              release.await();
              call.reply().writeNil();
            })
        .on(LATER, call -> call.replyLater(promise, MsgWriter::writeString))
        .on(
            NOTE,
            call -> {
              assertEquals("hello", call.args(1).readString());
              noted.countDown();
            });
  }

  ServiceClient client(InstanceFilter filter) {
    return client(filter, settings());
  }

  /** Of all instances, shared out in this way. */
  ServiceClient client(Balancing balancing) {
    return client(InstanceFilter.ANY, settings().withBalancing(balancing));
  }

  /** One instance after the other, so that no test hangs on a lot that is drawn. */
  ClientSettings settings() {
    return new ClientSettings(
            CallOptions.DEFAULT, Duration.ofSeconds(2), WireLimits.DEFAULT, callbacks)
        .withBalancing(Balancing.ROUND_ROBIN);
  }

  ServiceClient client(InstanceFilter filter, ClientSettings settings) {
    return client(view, filter, settings);
  }

  /** Of what another view shows. */
  ServiceClient client(FixedView of) {
    return client(of, InstanceFilter.ANY, settings().withBalancing(Balancing.ROUND_ROBIN));
  }

  private ServiceClient client(FixedView of, InstanceFilter filter, ClientSettings settings) {
    return ServiceClient.over(
        of,
        hash -> CompletableFuture.completedFuture(published.get(hash)),
        filter,
        settings,
        timer);
  }

  static String echo(ServiceClient client, String message) {
    try (OutgoingCall call = client.start(ECHO)) {
      call.args(1).writeString(message);
      return call.await().readString();
    }
  }

  static CompletableFuture<String> echoAsync(ServiceClient client, String message) {
    OutgoingCall call = client.start(ECHO);
    call.args(1).writeString(message);
    return call.sendAsync(MsgReader::readString);
  }

  static RpcException failure(Runnable call) {
    return assertThrows(RpcException.class, call::run);
  }

  void hang() {
    hang(client);
  }

  static void hang(ServiceClient client) {
    try (OutgoingCall call = client.start(HANG)) {
      call.args(0);
      call.await();
    }
  }

  interface Condition {
    boolean holds() throws Exception;
  }

  static void await(Condition condition) throws Exception {
    long deadline = System.nanoTime() + SOON.toNanos();
    while (!condition.holds()) {
      assertTrue(System.nanoTime() - deadline < 0, "it did not happen within " + SOON);
      Thread.onSpinWait();
    }
  }
}
