package io.skynet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.ServiceControl;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The life of a service, in a directory of its own in memory, called over real sockets. */
@Timeout(60)
class ServiceTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final String uri = "mem:" + UUID.randomUUID();
  private final Directory directory = Directories.open(uri, DirectorySettings.DEFAULT);
  private final Client client = Client.create(ClientConfig.of(uri));
  private final TestSkeleton skeleton = TestSkeleton.echo();

  @AfterEach
  void close() {
    client.close();
    directory.close();
  }

  private ServiceConfig config() {
    return ServiceConfig.of(uri).withBind(new BindAddress("127.0.0.1", 0, 0));
  }

  private List<Instance> instances() {
    return directory.list("", Duration.ofSeconds(1)).instances();
  }

  @Test
  void livesFromStartedToStopped() throws Exception {
    Service service = Service.create(config(), skeleton).start(true);
    Instance instance = instances().get(0);
    assertEquals("Test", instance.service());
    assertEquals("1.0.0", instance.version());
    assertEquals("local", instance.region());
    assertEquals(InstanceState.REGISTERED, instance.state());
    assertEquals(service.address(), instance.endpoint().address());
    String hash = instance.contracts().get("Test");
    assertEquals(TestSkeleton.CONTRACT.hash(), hash);
    assertTrue(directory.contract(hash).get().method("echo").isPresent());
    assertEquals(ProcessHandle.current().pid(), instance.pid());
    service.stop();
    assertEquals(List.of("started", "registered", "unregistered", "stopped"), skeleton.events);
    assertEquals(1, skeleton.threads.stream().distinct().count());
    assertEquals(List.of(), instances());
  }

  @Test
  void runsWithoutAContractThatCannotBePublished() throws Exception {
    skeleton.contract = new ContractRef("Test", "0123", "no/such/file", TestSkeleton.class);
    Service service = Service.create(config(), skeleton).start(true);
    assertEquals("hi", client.service("Test").send("echo", "hi"));
    assertEquals(Map.of("Test", "0123"), instances().get(0).contracts());
    service.stop();
  }

  @Test
  void canComeUpUnregisteredAndBeCalledLater() throws Exception {
    Service service = Service.create(config(), skeleton).start(false);
    ServiceClient test = client.service("Test");
    assertEquals(
        RpcCode.NO_INSTANCE,
        assertThrows(RpcException.class, () -> test.send("echo", "hi")).code());
    assertEquals(InstanceState.UNREGISTERED, instances().get(0).state());

    service.register();
    await(() -> skeleton.events.contains("registered"));
    await(() -> answers(test));

    service.unregister();
    await(() -> !answers(test));
    service.register();
    await(() -> answers(test));
    service.stop();
    assertEquals(
        List.of("started", "registered", "unregistered", "registered", "unregistered", "stopped"),
        skeleton.events);
  }

  private static boolean answers(ServiceClient client) {
    try {
      return "hi".equals(client.send("echo", "hi"));
    } catch (RpcException e) {
      return false;
    }
  }

  @Test
  void isCalledByItsOwnNameAndVersion() throws Exception {
    Service service =
        Service.create(config().withName("Other").withVersion("2.0.0"), skeleton).start(true);
    assertEquals("hi", client.service("Other", "2.0.0", "", "").send("Test.echo", "hi"));
    service.stop();
  }

  @Test
  void finishesWhatIsUnderWay() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    TestSkeleton slow =
        new TestSkeleton(
            call -> {
              running.countDown();
              release.await();
              call.reply().writeString("finished");
            });
    Service service = Service.create(config(), slow).start(true);
    ServiceClient test = client.service("Test");
    CompletableFuture<Object> reply =
        CompletableFuture.supplyAsync(
            () -> test.send("echo", "hi"), task -> new Thread(task).start());
    assertTrue(running.await(5, TimeUnit.SECONDS));
    Thread stopping = new Thread(service::stop);
    stopping.start();
    await(() -> instances().get(0).state() == InstanceState.DRAINING);
    assertFalse(slow.events.contains("stopped"));
    release.countDown();
    assertEquals("finished", reply.get(10, TimeUnit.SECONDS));
    stopping.join();
    assertEquals(List.of(), instances());
  }

  /** Two instances take turns; one leaves under load, and nobody notices. */
  @Test
  void losesNoCallWhenItLeaves() throws Exception {
    Service staying = Service.create(config(), TestSkeleton.echo()).start(true);
    Service leaving = Service.create(config(), skeleton).start(true);
    ServiceClient test = client.service("Test");
    AtomicBoolean done = new AtomicBoolean();
    AtomicInteger calls = new AtomicInteger();
    CompletableFuture<Void> load =
        CompletableFuture.runAsync(
            () -> {
              while (!done.get()) {
                assertEquals("hi", test.send("echo", "hi"));
                calls.incrementAndGet();
              }
            },
            task -> new Thread(task).start());
    await(() -> calls.get() > 100);
    leaving.stop();
    int before = calls.get();
    await(() -> calls.get() > before + 100 || load.isDone());
    done.set(true);
    load.get(5, TimeUnit.SECONDS);
    staying.stop();
  }

  @Test
  void mayStopItselfFromACallback() throws Exception {
    skeleton.onStarted = ServiceControl::stop;
    Service service = Service.create(config(), skeleton).start(true);
    await(() -> skeleton.events.contains("stopped"));
    service.awaitStopped();
    assertEquals(List.of(), instances());
  }

  @Test
  void outlivesACallbackThatThrows() throws Exception {
    skeleton.onStarted =
        control -> {
          throw new IllegalStateException("thrown by a callback, on purpose");
        };
    Service service = Service.create(config(), skeleton).start(true);
    assertEquals("hi", client.service("Test").send("echo", "hi"));
    service.stop();
  }

  @Test
  void takesTheFirstFreePortOfItsRange() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      BindAddress both = new BindAddress("127.0.0.1", port, Math.min(65535, port + 20));
      Service service = Service.create(config().withBind(both), skeleton).start(false);
      assertTrue(instances().get(0).endpoint().port() > port);
      service.stop();

      BindAddress only = new BindAddress("127.0.0.1", port, port);
      Service refused = Service.create(config().withBind(only), TestSkeleton.echo());
      BindException failure = assertThrows(BindException.class, () -> refused.start(true));
      assertTrue(failure.getMessage().contains("port " + port), failure.getMessage());
    }
  }

  @Test
  void listensOnIpv6() throws Exception {
    ServiceConfig ipv6 = config().withBind(new BindAddress("::1", 0, 0));
    Service service = Service.create(ipv6, skeleton).start(true);
    assertTrue(service.address().startsWith("[0:0:0:0:0:0:0:1]:"), service.address());
    assertEquals("hi", client.service("Test").send("echo", "hi"));
    service.stop();
  }

  @Test
  void startsOnce() throws Exception {
    Service service = Service.create(config(), skeleton).start(true);
    assertThrows(IllegalStateException.class, () -> service.start(true));
    service.stop();
    service.stop();
    service.awaitStopped();
  }

  @Test
  void neverStartsOnceStopped() {
    Service service = Service.create(config(), skeleton);
    service.stop();
    assertThrows(IllegalStateException.class, () -> service.start(true));
    assertEquals(List.of(), skeleton.events);
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(Condition condition) throws Exception {
    long deadline = System.nanoTime() + SOON.toNanos();
    while (!condition.holds()) {
      assertTrue(System.nanoTime() - deadline < 0, "it did not happen within " + SOON);
      Thread.onSpinWait();
    }
  }
}
