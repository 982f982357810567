package io.skynet.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.Client;
import io.etcd.jetcd.Watch;
import io.etcd.jetcd.kv.GetResponse;
import io.etcd.jetcd.kv.TxnResponse;
import io.etcd.jetcd.op.Cmp;
import io.etcd.jetcd.op.CmpTarget;
import io.etcd.jetcd.op.Op;
import io.etcd.jetcd.options.GetOption;
import io.etcd.jetcd.options.PutOption;
import io.etcd.jetcd.options.WatchOption;
import io.etcd.jetcd.watch.WatchEvent;
import io.etcd.jetcd.watch.WatchResponse;
import io.skynet.runtime.directory.Await;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server as jetcd sees it. */
@Timeout(20)
class JetcdTest {
  private EmbeddedServer server;
  private Client client;

  @BeforeEach
  void start() throws Exception {
    server = EmbeddedServer.start(0);
    client = Client.builder().endpoints("http://127.0.0.1:" + server.port()).build();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void listsWhatWasPut() throws Exception {
    put("/a/1", "one");
    put("/a/2", "two");
    put("/b", "three");
    GetResponse found =
        get(client.getKVClient().get(bytes("/a/"), GetOption.builder().isPrefix(true).build()));
    assertEquals(2, found.getCount());
    assertEquals("two", found.getKvs().get(1).getValue().toString(UTF_8));
    assertEquals(4, found.getHeader().getRevision());
  }

  @Test
  void deletesTheKeysOfALeaseThatIsNotKept() throws Exception {
    BlockingQueue<WatchResponse> seen = new LinkedBlockingQueue<>();
    long lease = get(client.getLeaseClient().grant(2)).getID();
    try (Watch.Watcher watcher =
        client.getWatchClient().watch(bytes("/leased"), everything(), seen::add)) {
      long before = System.nanoTime();
      get(
          client
              .getKVClient()
              .put(bytes("/leased"), bytes("x"), PutOption.builder().withLeaseId(lease).build()));
      assertEquals(2, get(client.getLeaseClient().keepAliveOnce(lease)).getTTL());
      assertEquals(WatchEvent.EventType.PUT, nextEvent(seen).getEventType());
      WatchEvent gone = nextEvent(seen);
      assertEquals(WatchEvent.EventType.DELETE, gone.getEventType());
      assertEquals("x", gone.getPrevKV().getValue().toString(UTF_8));
      assertTrue(System.nanoTime() - before >= TimeUnit.SECONDS.toNanos(2));
      assertFalse(watcher.isClosed());
    }
  }

  @Test
  void watchesFromAnOldRevision() throws Exception {
    put("/k", "1");
    put("/other", "1");
    put("/k", "2");
    BlockingQueue<WatchResponse> seen = new LinkedBlockingQueue<>();
    WatchOption fromStart = WatchOption.builder().withRevision(1).build();
    try (Watch.Watcher watcher = client.getWatchClient().watch(bytes("/k"), fromStart, seen::add)) {
      WatchResponse first = seen.poll(5, TimeUnit.SECONDS);
      assertEquals(2, first.getEvents().size());
      put("/k", "3");
      assertEquals("3", nextEvent(seen).getKeyValue().getValue().toString(UTF_8));
      assertFalse(watcher.isClosed());
    }
  }

  @Test
  void carriesOutTransactions() throws Exception {
    assertTrue(create("/t").isSucceeded());
    assertFalse(create("/t").isSucceeded());
  }

  private TxnResponse create(String key) throws Exception {
    return get(
        client
            .getKVClient()
            .txn()
            .If(new Cmp(bytes(key), Cmp.Op.EQUAL, CmpTarget.version(0)))
            .Then(Op.put(bytes(key), bytes("new"), PutOption.DEFAULT))
            .Else(Op.get(bytes(key), GetOption.DEFAULT))
            .commit());
  }

  @Test
  void saysThatALeaseIsUnknown() {
    ExecutionException failure =
        assertThrows(
            ExecutionException.class, () -> get(client.getLeaseClient().keepAliveOnce(4711)));
    assertTrue(failure.getMessage().contains("requested lease not found"), failure.getMessage());
  }

  @Test
  void saysThatARevisionWasCompacted() throws Exception {
    put("/k", "1");
    put("/k", "2");
    put("/k", "3");
    get(client.getKVClient().compact(4));
    CompletableFuture<Throwable> failed = new CompletableFuture<>();
    WatchOption tooOld = WatchOption.builder().withRevision(2).build();
    try (Watch.Watcher watcher =
        client
            .getWatchClient()
            .watch(bytes("/k"), tooOld, Watch.listener(response -> {}, failed::complete))) {
      assertTrue(get(failed).getMessage().contains("compacted"), failed.get().toString());
      // jetcd closes the watcher on its own thread, after it has told the listener.
      Await.until("the watcher closes", watcher::isClosed);
    }
  }

  private void put(String key, String value) throws Exception {
    get(client.getKVClient().put(bytes(key), bytes(value)));
  }

  private static WatchOption everything() {
    return WatchOption.builder().withRevision(1).withPrevKV(true).build();
  }

  private static WatchEvent nextEvent(BlockingQueue<WatchResponse> seen) throws Exception {
    return seen.poll(10, TimeUnit.SECONDS).getEvents().get(0);
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(5, TimeUnit.SECONDS);
  }

  private static ByteSequence bytes(String text) {
    return ByteSequence.from(text, UTF_8);
  }
}
