package io.skynet.embedded;

import static io.skynet.embedded.WatchClient.create;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.Event;
import io.etcd.jetcd.api.KVGrpc;
import io.etcd.jetcd.api.PutRequest;
import io.etcd.jetcd.api.WatchCancelRequest;
import io.etcd.jetcd.api.WatchProgressRequest;
import io.etcd.jetcd.api.WatchRequest;
import io.etcd.jetcd.api.WatchResponse;
import io.grpc.ManagedChannel;
import io.skynet.embedded.store.Identity;
import io.skynet.embedded.store.Limits;
import io.skynet.embedded.store.Store;
import io.skynet.runtime.directory.Await;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client sees on a stream of watches, down to single answers. */
@Timeout(30)
class WatchStreamTest {
  private static final Limits SHORT_MEMORY = new Limits(100, 64 << 20, 64 << 20, 1 << 20);

  private final Store store =
      new Store(new Identity(1, 2), SHORT_MEMORY, System::nanoTime, new Random());
  private final Transport transport = Transport.create();
  private EmbeddedServer server;
  private ManagedChannel channel;
  private KVGrpc.KVBlockingStub keys;
  private WatchClient client;

  @BeforeEach
  void start() throws Exception {
    server = EmbeddedServer.start(0, store);
    channel = transport.channel(server.port());
    keys = KVGrpc.newBlockingStub(channel);
    client = new WatchClient(channel);
  }

  @AfterEach
  void stop() throws Exception {
    channel.shutdownNow();
    channel.awaitTermination(5, TimeUnit.SECONDS);
    transport.close();
    server.close();
  }

  @Test
  void numbersItsWatchesAndKeepsThemApart() throws Exception {
    client.read(1000);
    client.send(create("a", 0));
    client.send(create("b", 0));
    assertEquals(0, created().getWatchId());
    assertEquals(1, created().getWatchId());
    put("b", "1");
    WatchResponse event = client.next();
    assertEquals(1, event.getWatchId());
    assertEquals(1, event.getEventsCount());
    client.send(cancel(1));
    WatchResponse canceled = client.next();
    assertTrue(canceled.getCanceled());
    assertEquals(1, canceled.getWatchId());
    client.send(cancel(77));
    put("b", "2");
    put("a", "1");
    assertEquals(0, client.next().getWatchId());
  }

  @Test
  void answersForProgressAfterTheEvents() throws Exception {
    int events = 8;
    // More than fits on the way, so that events are left when the question arrives.
    IntStream.range(0, events).forEach(i -> put("a", "x".repeat(500_000)));
    put("other", "1");
    client.send(create("a", 2));
    client.send(
        WatchRequest.newBuilder()
            .setProgressRequest(WatchProgressRequest.getDefaultInstance())
            .build());
    put("other", "2");
    client.read(1000);
    created();
    for (int seen = 0; seen < events; ) {
      WatchResponse response = client.next();
      assertEquals(0, response.getWatchId());
      seen += response.getEventsCount();
    }
    WatchResponse progress = client.next();
    assertEquals(-1, progress.getWatchId());
    assertEquals(11, progress.getHeader().getRevision());
  }

  @Test
  void refusesARangeWithoutKeys() throws Exception {
    client.read(1000);
    client.send(create("b", "a", 0));
    WatchResponse refused = created();
    assertTrue(refused.getCanceled());
    assertEquals(-1, refused.getWatchId());
    assertEquals("mvcc: watcher range is empty", refused.getCancelReason());
  }

  @Test
  void losesNothingThatIsWrittenMeanwhile() throws Exception {
    client.read(1000);
    int writes = 90;
    Thread writer = new Thread(() -> IntStream.range(0, writes).forEach(i -> put("a", "" + i)));
    writer.start();
    client.send(create("a", 2));
    created();
    List<Long> seen = new ArrayList<>();
    while (seen.size() < writes) {
      client.next().getEventsList().stream()
          .map(Event::getKv)
          .forEach(kv -> seen.add(kv.getModRevision()));
    }
    writer.join();
    assertEquals(IntStream.range(2, writes + 2).mapToObj(Long::valueOf).toList(), seen);
  }

  @Test
  void aClientThatDoesNotReadHoldsUpNobodyAndIsTold() throws Exception {
    client.send(create("a", 0));
    client.read(1);
    created();
    String value = "x".repeat(500_000);
    // More than fits on the way to a client that reads nothing, and more than is remembered.
    for (int write = 0; write < 150; write++) {
      put("a", value);
    }
    client.read(1000);
    Await.until("it is canceled", () -> client.next().getCompactRevision() > 0);
    put("a", "still writable");
  }

  @Test
  void endsWhenTheClientDoes() throws Exception {
    client.read(1000);
    client.send(create("a", 0));
    created();
    client.end();
    client.awaitEnd();
  }

  private WatchResponse created() throws Exception {
    WatchResponse response = client.next();
    assertTrue(response.getCreated(), response::toString);
    return response;
  }

  private void put(String key, String value) {
    keys.put(
        PutRequest.newBuilder()
            .setKey(ByteString.copyFromUtf8(key))
            .setValue(ByteString.copyFromUtf8(value))
            .build());
  }

  private static WatchRequest cancel(long id) {
    return WatchRequest.newBuilder()
        .setCancelRequest(WatchCancelRequest.newBuilder().setWatchId(id))
        .build();
  }
}
