package io.skynet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.config.Config;
import io.skynet.runtime.config.Setting;
import io.skynet.runtime.config.SettingType;
import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.ConfigKey;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What operators set in the directory reaches services and clients that run. */
@Timeout(60)
class CentralConfigTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final String uri = "mem:" + UUID.randomUUID();
  private final Directory directory = Directories.open(uri, DirectorySettings.DEFAULT);
  private final Client client = Client.create(ClientConfig.of(uri));

  @AfterEach
  void close() {
    client.close();
    directory.close();
  }

  private Service start(String version) throws Exception {
    return start(version, TestSkeleton.echo());
  }

  private Service start(String version, TestSkeleton skeleton) throws Exception {
    ServiceConfig config =
        ServiceConfig.of(uri).withVersion(version).withBind(new BindAddress("127.0.0.1", 0, 0));
    return Service.create(config, skeleton).start(true);
  }

  private void set(String version, String name, String value) {
    directory.config().set(new ConfigKey("Test", version, name), value, SOON);
  }

  @Test
  void aServiceSeesWhatIsSetForItBeforeItsStartAndAfter() throws Exception {
    set("*", "greeting", "hello");
    Service older = start("1.0.0");
    Service newer = start("1.1.0");
    assertEquals("hello", older.config().getString("greeting", "none"));
    Setting<String> pushed = newer.config().setting("greeting", SettingType.STRING, "none");
    set("1.1.0", "greeting", "hi");
    Await.until("a push", () -> pushed.get().equals("hi"));
    assertEquals("hello", older.config().getString("greeting", "none"));
    older.stop();
    newer.stop();
  }

  @Test
  void aClientSeesWhatIsSetForAService() {
    Config config = client.config("Test", "1.0.0");
    Setting<Integer> limit = config.setting("limit", SettingType.INT, 1);
    set("1.0.0", "limit", "2");
    Await.until("2", () -> limit.get() == 2);
    set("1.0.0", "limit", "none");
    set("1.0.0", "other", "3");
    Await.until("what follows", () -> config.getInt("other", 0) == 3);
    assertEquals(2, limit.get(), "what cannot be read changes nothing");
  }

  @Test
  void aServiceThatWasNotStartedHasNoConfiguration() {
    Service service = Service.create(ServiceConfig.of(uri), TestSkeleton.echo());
    assertThrows(IllegalStateException.class, service::config);
  }

  @Test
  void theTimeForCallsFollowsTheCentre() throws Exception {
    TestSkeleton silent = new TestSkeleton(call -> Thread.sleep(10_000));
    Service service = start("1.0.0", silent);
    ServiceClient all = client.service("Test");
    ServiceClient own = all.with(new CallOptions(Duration.ofSeconds(7)));
    assertEquals(Duration.ofSeconds(10), all.options().timeout());
    set("*", "skynet.timeout", "40ms");
    Await.until("40 ms", () -> all.options().timeout().equals(Duration.ofMillis(40)));
    assertEquals(Duration.ofSeconds(7), own.options().timeout(), "who asked for it keeps it");
    set("*", "skynet.timeout", "soon");
    set("*", "skynet.timeout", "50ms");
    Await.until("50 ms", () -> all.options().timeout().equals(Duration.ofMillis(50)));
    RpcException late = assertThrows(RpcException.class, () -> all.send("echo", "hi"));
    assertEquals(RpcCode.DEADLINE_EXCEEDED, late.code());
    service.stop();
  }

  @Test
  void theTimeBeforeASecondAttemptFollowsTheCentre() {
    ServiceClient all = client.service("Test");
    assertNull(all.options().retryTimeout());
    set("*", "skynet.retry-timeout", "70ms");
    Await.until("70 ms", () -> Duration.ofMillis(70).equals(all.options().retryTimeout()));
    set("*", "skynet.retry-timeout", "often");
    set("*", "skynet.timeout", "3s");
    Await.until("3 s", () -> all.options().timeout().equals(Duration.ofSeconds(3)));
    assertEquals(Duration.ofMillis(70), all.options().retryTimeout());
    set("*", "skynet.retry-timeout", "auto");
    Await.until("as most calls take", () -> all.options().retryTimeout() == null);
  }

  @Test
  void thePatienceForMessagesFollowsTheCentre() throws Exception {
    Service service = start("1.0.0");
    int port = Integer.parseInt(service.address().replaceAll(".*:", ""));
    set("*", "skynet.message-time", "50ms");
    Await.until("a patience of 50 ms", () -> endsWithinASecond(port));
    service.stop();
  }

  /** A connection with a message that has begun and goes no further: {@code [0, …}. */
  private static boolean endsWithinASecond(int port) {
    try (Socket slow = new Socket("127.0.0.1", port)) {
      slow.setSoTimeout(1000);
      slow.getOutputStream().write(new byte[] {(byte) 0x94, 0});
      return slow.getInputStream().read() == -1;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theConnectionsToAnInstanceFollowTheCentre() throws Exception {
    TestSkeleton naming =
        new TestSkeleton(
            call -> call.reply().writeString(RequestInfo.current().connectionAddress()));
    Service service = start("1.0.0", naming);
    ServiceClient all = client.service("Test");
    Await.until("one", () -> connections(all) == 1);
    set("*", "skynet.connections-per-instance", "3");
    Await.until("three", () -> connections(all) == 3);
    set("*", "skynet.connections-per-instance", "65");
    set("*", "skynet.connections-per-instance", "2");
    Await.until("two", () -> connections(all) == 2);
    directory.config().remove(new ConfigKey("Test", "*", "skynet.connections-per-instance"), SOON);
    Await.until("one again", () -> connections(all) == 1);
    service.stop();
  }

  /** By how many different ones calls come in. */
  private static long connections(ServiceClient client) {
    return IntStream.range(0, 50).mapToObj(i -> client.send("echo")).distinct().count();
  }

  @Test
  void theLimitOfMessagesFollowsTheCentre() throws Exception {
    Service service = start("1.0.0");
    String large = "x".repeat(2_000);
    ServiceClient first = client.service("Test");
    assertEquals(large, first.send("echo", large));
    set("*", "skynet.message-bytes", "1000");
    Await.until("1000", () -> service.config().getInt("skynet.message-bytes", 0) == 1_000);
    try (Client other = Client.create(ClientConfig.of(uri))) {
      ServiceClient second = other.service("Test");
      RpcException refused = assertThrows(RpcException.class, () -> second.send("echo", large));
      assertEquals(RpcCode.TOO_LARGE, refused.code());
      assertEquals("hi", second.send("echo", "hi"));
    }
    assertEquals(large, first.send("echo", large), "by a connection made before");
    service.stop();
  }

  @Test
  void theLimitOfConnectionsFollowsTheCentre() throws Exception {
    Service service = start("1.0.0");
    ServiceClient first = client.service("Test");
    assertEquals("hi", first.send("echo", "hi"));
    set("*", "skynet.connections", "1");
    Await.until("a limit of 1", () -> service.config().getInt("skynet.connections", 0) == 1);
    try (Client other = Client.create(ClientConfig.of(uri).withCall(new CallOptions(SOON)))) {
      ServiceClient second = other.service("Test");
      CallOptions brief = new CallOptions(Duration.ofMillis(500));
      assertThrows(RpcException.class, () -> second.with(brief).send("echo", "hi"));
      directory.config().remove(new ConfigKey("Test", "*", "skynet.connections"), SOON);
      Await.until("room for another", () -> second.awaitInstances(1, SOON));
      assertEquals("hi", second.send("echo", "hi"));
    }
    service.stop();
  }

  private static boolean isRefused(ServiceClient test) {
    try {
      test.send("echo", "hi");
      return false;
    } catch (RpcException e) {
      assertEquals(RpcCode.OVERLOADED, e.code());
      return true;
    }
  }

  @Test
  void theLimitOfCallsFollowsTheCentre() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    TestSkeleton waiting =
        new TestSkeleton(
            call -> {
              if (call.args(1).readString().equals("wait")) {
                entered.countDown();
                release.await();
              }
              call.reply().writeNil();
            });
    Service service = start("1.0.0", waiting);
    ServiceClient test = client.service("Test");
    CompletableFuture<Object> first =
        CompletableFuture.supplyAsync(() -> test.send("echo", "wait"));
    entered.await();
    set("*", "skynet.calls", "1");
    Await.until("a limit of 1", () -> isRefused(test));
    set("*", "skynet.calls-limit", "vegas");
    set("*", "skynet.calls-wait", "250ms");
    directory.config().remove(new ConfigKey("Test", "*", "skynet.calls"), SOON);
    Await.until("more than 1", () -> !isRefused(test));
    release.countDown();
    first.get();
    service.stop();
  }
}
