package io.skynet.runtime.directory.etcd;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.KeyValue;
import io.etcd.jetcd.Response;
import io.etcd.jetcd.Watch;
import io.etcd.jetcd.kv.GetResponse;
import io.etcd.jetcd.kv.TxnResponse;
import io.etcd.jetcd.op.Cmp;
import io.etcd.jetcd.op.CmpTarget;
import io.etcd.jetcd.op.Op;
import io.etcd.jetcd.options.DeleteOption;
import io.etcd.jetcd.options.GetOption;
import io.etcd.jetcd.options.OptionsUtil;
import io.etcd.jetcd.options.PutOption;
import io.etcd.jetcd.options.WatchOption;
import io.skynet.runtime.directory.Listing;
import io.skynet.runtime.directory.StoreRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What a directory asks of etcd. Every future ends within seconds; those that fail do so with an
 * {@link EtcdFault}. Safe for all threads.
 */
final class EtcdStore {
  private static final int PAGE = 500;

  /**
   * What stands under a key.
   *
   * @param record its bytes and revision
   * @param lease it goes with
   */
  record Held(StoreRecord record, long lease) {}

  private final EtcdConnection connection;
  private volatile long cluster;

  EtcdStore(EtcdConnection connection) {
    this.connection = connection;
  }

  /** Which cluster answered last; 0 before any has. Another one is another store. */
  long cluster() {
    return cluster;
  }

  /** All keys with a prefix at one revision, fetched in pages. */
  CompletableFuture<Listing> list(String prefix) {
    return page(bytes(prefix), bytes(prefix), 0, new ArrayList<>());
  }

  private CompletableFuture<Listing> page(
      ByteSequence prefix, ByteSequence from, long revision, List<StoreRecord> found) {
    GetOption option =
        GetOption.builder()
            .withRange(OptionsUtil.prefixEndOf(prefix))
            .withLimit(PAGE)
            .withRevision(revision)
            .build();
    return connection
        .call(client -> client.getKVClient().get(from, option))
        .thenCompose(page -> collect(prefix, page, revision, found));
  }

  private CompletableFuture<Listing> collect(
      ByteSequence prefix, GetResponse page, long revision, List<StoreRecord> found) {
    long first = revision == 0 ? seen(page) : revision;
    page.getKvs().forEach(kv -> found.add(present(kv)));
    if (!page.isMore()) {
      return CompletableFuture.completedFuture(new Listing(first, found));
    }
    return page(prefix, after(page.getKvs().get(page.getKvs().size() - 1).getKey()), first, found);
  }

  /** The first key that can follow. */
  private static ByteSequence after(ByteSequence key) {
    byte[] bytes = key.getBytes();
    return ByteSequence.from(Arrays.copyOf(bytes, bytes.length + 1));
  }

  /** The revision etcd is at; a majority of its members has agreed to the answer. */
  CompletableFuture<Long> revision(String prefix) {
    GetOption option = GetOption.builder().withCountOnly(true).build();
    return connection
        .call(client -> client.getKVClient().get(bytes(prefix), option))
        .thenApply(this::seen);
  }

  CompletableFuture<@Nullable Held> get(String key) {
    return connection
        .call(client -> client.getKVClient().get(bytes(key)))
        .thenApply(
            answer ->
                answer.getKvs().isEmpty()
                    ? null
                    : new Held(present(answer.getKvs().get(0)), answer.getKvs().get(0).getLease()));
  }

  /**
   * Puts under a lease if nobody has touched the key since.
   *
   * @param modRevision of the key; 0 if it is not to be there
   * @return the revision of the put; 0 if the key was touched
   */
  CompletableFuture<Long> putUnchanged(String key, byte[] value, long lease, long modRevision) {
    Op put =
        Op.put(
            bytes(key), ByteSequence.from(value), PutOption.builder().withLeaseId(lease).build());
    return ifUnchanged(key, modRevision, put)
        .thenApply(answer -> answer.isSucceeded() ? seen(answer) : 0);
  }

  /**
   * Deletes a key if nobody has touched it since; jetcd cannot compare leases.
   *
   * @return whether it did
   */
  CompletableFuture<Boolean> deleteUnchanged(String key, long modRevision) {
    return ifUnchanged(key, modRevision, Op.delete(bytes(key), DeleteOption.DEFAULT))
        .thenApply(TxnResponse::isSucceeded);
  }

  private CompletableFuture<TxnResponse> ifUnchanged(String key, long modRevision, Op operation) {
    Cmp unchanged = new Cmp(bytes(key), Cmp.Op.EQUAL, CmpTarget.modRevision(modRevision));
    return connection.call(
        client -> client.getKVClient().txn().If(unchanged).Then(operation).commit());
  }

  CompletableFuture<Boolean> exists(String key) {
    GetOption option = GetOption.builder().withCountOnly(true).build();
    return connection
        .call(client -> client.getKVClient().get(bytes(key), option))
        .thenApply(answer -> answer.getCount() > 0);
  }

  /**
   * Puts under no lease, and only where nothing stands.
   *
   * @return whether it did
   */
  CompletableFuture<Boolean> create(String key, byte[] value) {
    Cmp absent = new Cmp(bytes(key), Cmp.Op.EQUAL, CmpTarget.version(0));
    Op put = Op.put(bytes(key), ByteSequence.from(value), PutOption.DEFAULT);
    return connection
        .call(client -> client.getKVClient().txn().If(absent).Then(put).commit())
        .thenApply(answer -> answer.isSucceeded());
  }

  CompletableFuture<Long> grant(long seconds) {
    return connection
        .call(client -> client.getLeaseClient().grant(seconds))
        .thenApply(answer -> answer.getID());
  }

  CompletableFuture<?> renew(long lease) {
    return connection.call(client -> client.getLeaseClient().keepAliveOnce(lease));
  }

  CompletableFuture<?> revoke(long lease) {
    return connection.call(client -> client.getLeaseClient().revoke(lease));
  }

  /**
   * Watches a prefix. jetcd would try to resume the watch after an error, and would skip events:
   * the listener has to close it.
   */
  Watch.Watcher watch(String prefix, long fromRevision, Watch.Listener listener) {
    WatchOption option =
        WatchOption.builder()
            .isPrefix(true)
            .withRevision(fromRevision)
            .withRequireLeader(true)
            .withCreateNotify(true)
            .build();
    return connection.client().getWatchClient().watch(bytes(prefix), option, listener);
  }

  private long seen(Response answer) {
    cluster = answer.getHeader().getClusterId();
    return answer.getHeader().getRevision();
  }

  static StoreRecord present(KeyValue kv) {
    return new StoreRecord(text(kv), kv.getValue().getBytes(), kv.getModRevision());
  }

  static StoreRecord deleted(KeyValue kv) {
    return new StoreRecord(text(kv), null, kv.getModRevision());
  }

  private static String text(KeyValue kv) {
    return kv.getKey().toString(StandardCharsets.UTF_8);
  }

  private static ByteSequence bytes(String text) {
    return ByteSequence.from(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return connection.toString();
  }
}
