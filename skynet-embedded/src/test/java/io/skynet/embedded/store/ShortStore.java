package io.skynet.embedded.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.CompactionRequest;
import io.etcd.jetcd.api.DeleteRangeRequest;
import io.etcd.jetcd.api.Event;
import io.etcd.jetcd.api.KeyValue;
import io.etcd.jetcd.api.LeaseGrantRequest;
import io.etcd.jetcd.api.LeaseKeepAliveRequest;
import io.etcd.jetcd.api.LeaseRevokeRequest;
import io.etcd.jetcd.api.LeaseTimeToLiveRequest;
import io.etcd.jetcd.api.LeaseTimeToLiveResponse;
import io.etcd.jetcd.api.PutRequest;
import io.etcd.jetcd.api.RangeRequest;
import io.etcd.jetcd.api.RequestOp;
import io.etcd.jetcd.api.WatchCreateRequest;
import io.etcd.jetcd.api.WatchResponse;
import io.skynet.embedded.store.StoreException.Reason;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.function.Executable;

/** A store with a clock that is cranked by hand, and requests in few words. */
final class ShortStore {
  private static final int ENOUGH = 1 << 20;

  final Store store;
  private long now = Long.MAX_VALUE - 5; // A clock may overflow.

  ShortStore(Limits limits) {
    store = new Store(new Identity(7, 8), limits, () -> now, new Random(1));
  }

  ShortStore() {
    this(Limits.DEFAULT);
  }

  void pass(double seconds) {
    passUnnoticed(seconds);
    store.expireLeases();
  }

  void passUnnoticed(double seconds) {
    now += (long) (seconds * TimeUnit.SECONDS.toNanos(1));
  }

  static ByteString bytes(String text) {
    return ByteString.copyFromUtf8(text);
  }

  static PutRequest.Builder putting(String key, String value) {
    return PutRequest.newBuilder().setKey(bytes(key)).setValue(bytes(value));
  }

  static RequestOp put(PutRequest.Builder request) {
    return RequestOp.newBuilder().setRequestPut(request).build();
  }

  static RequestOp delete(String key, String end) {
    return RequestOp.newBuilder().setRequestDeleteRange(deleting(key, end)).build();
  }

  static DeleteRangeRequest.Builder deleting(String key, String end) {
    return DeleteRangeRequest.newBuilder().setKey(bytes(key)).setRangeEnd(bytes(end));
  }

  static RangeRequest.Builder ranging(String key, String end) {
    return RangeRequest.newBuilder().setKey(bytes(key)).setRangeEnd(bytes(end));
  }

  long put(String key, String value) {
    return store.put(putting(key, value).build()).getHeader().getRevision();
  }

  void put(String key, String value, long lease) {
    store.put(putting(key, value).setLease(lease).build());
  }

  long delete(String key) {
    return store.deleteRange(deleting(key, "").build()).getDeleted();
  }

  List<String> range(RangeRequest.Builder request) {
    return store.range(request.build()).getKvsList().stream().map(ShortStore::text).toList();
  }

  /** Every key, as {@code key=value}. */
  List<String> all() {
    return range(ranging("\0", "\0"));
  }

  List<String> allAt(long revision) {
    return range(ranging("\0", "\0").setRevision(revision));
  }

  KeyValue get(String key) {
    return store.range(ranging(key, "").build()).getKvs(0);
  }

  long grant(long id, long ttl) {
    return store.grant(LeaseGrantRequest.newBuilder().setID(id).setTTL(ttl).build()).getTTL();
  }

  long keepAlive(long id) {
    return store.keepAlive(LeaseKeepAliveRequest.newBuilder().setID(id).build()).getTTL();
  }

  void revoke(long id) {
    store.revoke(LeaseRevokeRequest.newBuilder().setID(id).build());
  }

  LeaseTimeToLiveResponse timeToLive(long id) {
    return store.timeToLive(LeaseTimeToLiveRequest.newBuilder().setID(id).setKeys(true).build());
  }

  void compact(long revision) {
    store.compact(CompactionRequest.newBuilder().setRevision(revision).build());
  }

  long revision() {
    return store.header().getRevision();
  }

  Watch watch(WatchCreateRequest.Builder request) {
    return store.watch(request.build());
  }

  static WatchCreateRequest.Builder watching(String key, String end, long start) {
    return WatchCreateRequest.newBuilder()
        .setKey(bytes(key))
        .setRangeEnd(bytes(end))
        .setStartRevision(start);
  }

  /** As {@code PUT key=value}, and {@code was value} if that came along. */
  List<String> poll(Watch watch) {
    WatchResponse response = store.poll(watch, ENOUGH);
    return response == null
        ? List.of()
        : response.getEventsList().stream().map(ShortStore::text).toList();
  }

  private static String text(Event event) {
    String before = event.hasPrevKv() ? " was " + event.getPrevKv().getValue().toStringUtf8() : "";
    return event.getType() + " " + text(event.getKv()) + before;
  }

  private static String text(KeyValue key) {
    return key.getKey().toStringUtf8() + "=" + key.getValue().toStringUtf8();
  }

  static void assertRefused(Reason reason, Executable request) {
    assertEquals(reason, assertThrows(StoreException.class, request).reason());
  }
}
