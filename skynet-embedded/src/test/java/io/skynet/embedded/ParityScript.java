package io.skynet.embedded;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import io.etcd.jetcd.api.CompactionRequest;
import io.etcd.jetcd.api.Compare;
import io.etcd.jetcd.api.Compare.CompareResult;
import io.etcd.jetcd.api.Compare.CompareTarget;
import io.etcd.jetcd.api.DeleteRangeRequest;
import io.etcd.jetcd.api.KVGrpc;
import io.etcd.jetcd.api.LeaseGrantRequest;
import io.etcd.jetcd.api.LeaseGrpc;
import io.etcd.jetcd.api.LeaseRevokeRequest;
import io.etcd.jetcd.api.LeaseTimeToLiveRequest;
import io.etcd.jetcd.api.PutRequest;
import io.etcd.jetcd.api.RangeRequest;
import io.etcd.jetcd.api.RangeRequest.SortOrder;
import io.etcd.jetcd.api.RangeRequest.SortTarget;
import io.etcd.jetcd.api.RequestOp;
import io.etcd.jetcd.api.TxnRequest;
import io.etcd.jetcd.api.WatchCreateRequest;
import io.etcd.jetcd.api.WatchRequest;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Requests in a fixed order, and a line for each answer, without what is random in it. */
final class ParityScript {
  private final List<String> lines = new ArrayList<>();
  private final ManagedChannel channel;
  private final KVGrpc.KVBlockingStub keys;
  private final LeaseGrpc.LeaseBlockingStub leases;

  private ParityScript(ManagedChannel channel) {
    this.channel = channel;
    this.keys = KVGrpc.newBlockingStub(channel).withDeadlineAfter(30, TimeUnit.SECONDS);
    this.leases = LeaseGrpc.newBlockingStub(channel).withDeadlineAfter(30, TimeUnit.SECONDS);
  }

  /** Runs on an empty store. */
  static List<String> run(int port) throws Exception {
    try (Transport transport = Transport.create()) {
      ParityScript script = new ParityScript(transport.channel(port));
      script.keys();
      script.transactions();
      script.leases();
      script.watches();
      script.compaction();
      script.channel.shutdownNow().awaitTermination(5, TimeUnit.SECONDS);
      return script.lines;
    }
  }

  private void keys() {
    range("", "");
    range("\0", "\0");
    put(putting("a", "1"));
    put(putting("a", "2").setPrevKv(true));
    put(putting("b/1", "y"));
    put(putting("b/2", "x"));
    put(putting("b/2", "x").setIgnoreValue(true));
    put(putting("b/2", "").setIgnoreValue(true));
    put(putting("missing", "").setIgnoreValue(true));
    put(putting("missing", "").setIgnoreLease(true));
    put(putting("b/1", "z").setIgnoreLease(true).setLease(5));
    put(putting("", "1"));
    put(putting("a", "1").setLease(4711));
    put(putting("large", "x".repeat(1_600_000)));
    range("\0", "\0");
    range("b/", "b0");
    range("b", "a");
    range(ranging("\0", "\0").setLimit(1));
    range(ranging("\0", "\0").setLimit(3));
    range(ranging("\0", "\0").setKeysOnly(true));
    range(ranging("\0", "\0").setCountOnly(true));
    range(ranging("\0", "\0").setLimit(2).setSortTarget(SortTarget.VALUE));
    range(ranging("\0", "\0").setSortTarget(SortTarget.MOD).setSortOrder(SortOrder.DESCEND));
    range(ranging("\0", "\0").setSortTarget(SortTarget.CREATE).setSortOrder(SortOrder.DESCEND));
    range(ranging("\0", "\0").setSortOrder(SortOrder.DESCEND).setLimit(1));
    range(ranging("\0", "\0").setMinModRevision(4).setLimit(1));
    range(ranging("\0", "\0").setMaxCreateRevision(4));
    range(ranging("\0", "\0").setRevision(2));
    range(ranging("\0", "\0").setRevision(4).setCountOnly(true));
    range(ranging("\0", "\0").setRevision(100));
    range(ranging("\0", "\0").setRevision(-1));
    delete(deleting("b/", "b0").setPrevKv(true));
    delete(deleting("b/", "b0").setPrevKv(true));
    delete(deleting("", ""));
    put(putting("b/1", "again"));
    range("b/1", "");
  }

  private void transactions() {
    RequestOp get = RequestOp.newBuilder().setRequestRange(ranging("t", "")).build();
    RequestOp old = RequestOp.newBuilder().setRequestRange(ranging("a", "").setRevision(2)).build();
    RequestOp put = op(putting("t", "1").setPrevKv(true));
    RequestOp delete = RequestOp.newBuilder().setRequestDeleteRange(deleting("t", "u")).build();
    txn(TxnRequest.newBuilder());
    txn(TxnRequest.newBuilder().addSuccess(get).addSuccess(put).addSuccess(get).addSuccess(old));
    txn(TxnRequest.newBuilder().addSuccess(delete).addSuccess(get));
    txn(TxnRequest.newBuilder().addSuccess(put).addSuccess(put));
    txn(TxnRequest.newBuilder().addSuccess(put).addSuccess(delete));
    txn(TxnRequest.newBuilder().addFailure(delete).addFailure(put));
    txn(TxnRequest.newBuilder().addSuccess(op(putting("t", "").setLease(4711))));
    txn(TxnRequest.newBuilder().addSuccess(op(putting("t", "").setIgnoreValue(true))));
    txn(TxnRequest.newBuilder().addSuccess(op(putting("", ""))));
    txn(TxnRequest.newBuilder().addSuccess(RequestOp.getDefaultInstance()));
    txn(TxnRequest.newBuilder().addAllSuccess(Collections.nCopies(129, get)));
    TxnRequest.Builder nested =
        TxnRequest.newBuilder()
            .addCompare(comparing("t", CompareTarget.VERSION))
            .addSuccess(op(putting("n", "there was no t")));
    RequestOp inner = RequestOp.newBuilder().setRequestTxn(nested).build();
    txn(TxnRequest.newBuilder().addSuccess(put).addSuccess(inner).addSuccess(get));
    txn(TxnRequest.newBuilder().addSuccess(inner).addSuccess(op(putting("n", "x"))));
    for (CompareResult result :
        List.of(
            CompareResult.EQUAL,
            CompareResult.NOT_EQUAL,
            CompareResult.GREATER,
            CompareResult.LESS)) {
      compare(comparing("t", CompareTarget.VERSION).setResult(result).setVersion(1));
      compare(comparing("t", CompareTarget.VALUE).setResult(result).setValue(bytes("0")));
      compare(comparing("none", CompareTarget.VALUE).setResult(result));
      compare(comparing("none", CompareTarget.MOD).setResult(result));
      compare(comparing("a", CompareTarget.CREATE).setResult(result).setRangeEnd(bytes("c")));
    }
    compare(comparing("", CompareTarget.MOD));
  }

  private void leases() {
    add(() -> leases.leaseGrant(granting(7, 100)));
    add(() -> leases.leaseGrant(granting(7, 100)));
    // The least TTL depends on how an etcd is configured, so none is asked for that is near it.
    add(() -> leases.leaseGrant(granting(8, 50)));
    add(() -> leases.leaseGrant(granting(9, 10_000_000_000L)));
    put(putting("l2", "x").setLease(7));
    put(putting("l1", "x").setLease(7));
    put(putting("l3", "x").setLease(7));
    put(putting("l3", "y"));
    put(putting("l2", "y").setIgnoreLease(true));
    range("l", "m");
    add(() -> leases.leaseTimeToLive(asking(4711)));
    add(() -> leases.leaseTimeToLive(asking(7)).toBuilder().clearTTL().clearKeys().build());
    add(() -> leases.leaseRevoke(LeaseRevokeRequest.newBuilder().setID(7).build()));
    add(() -> leases.leaseRevoke(LeaseRevokeRequest.newBuilder().setID(7).build()));
    range("l", "m");
  }

  private void watches() throws Exception {
    WatchClient client = new WatchClient(channel);
    client.read(1000);
    client.send(
        WatchRequest.newBuilder()
            .setCreateRequest(
                WatchCreateRequest.newBuilder()
                    .setKey(bytes("w"))
                    .setRangeEnd(bytes("x"))
                    .setPrevKv(true))
            .build());
    add(client.next());
    put(putting("w1", "1"));
    add(client.next());
    txn(
        TxnRequest.newBuilder()
            .addSuccess(op(putting("w1", "2")))
            .addSuccess(op(putting("w2", "2"))));
    add(client.next());
    delete(deleting("w", "x"));
    add(client.next());
    client.send(WatchClient.create("w1", 3));
    add(client.next());
    add(client.next());
    client.send(WatchClient.create("b", "a", 0));
    add(client.next());
    client.end();
  }

  private void compaction() throws Exception {
    compact(1_000);
    compact(6);
    compact(6);
    compact(3);
    range(ranging("a", "").setRevision(5));
    range(ranging("a", "").setRevision(6));
    WatchClient client = new WatchClient(channel);
    client.read(1000);
    client.send(WatchClient.create("a", 3));
    add(client.next());
    add(client.next());
    client.end();
  }

  private void range(String key, String end) {
    range(ranging(key, end));
  }

  private void range(RangeRequest.Builder request) {
    add(() -> keys.range(request.build()));
  }

  private void put(PutRequest.Builder request) {
    add(() -> keys.put(request.build()));
  }

  private void delete(DeleteRangeRequest.Builder request) {
    add(() -> keys.deleteRange(request.build()));
  }

  private void txn(TxnRequest.Builder request) {
    add(() -> keys.txn(request.build()));
  }

  private void compare(Compare.Builder compare) {
    txn(TxnRequest.newBuilder().addCompare(compare));
  }

  private void compact(long revision) {
    add(() -> keys.compact(CompactionRequest.newBuilder().setRevision(revision).build()));
  }

  private void add(Supplier<Message> request) {
    try {
      add(request.get());
    } catch (StatusRuntimeException e) {
      lines.add(
          lines.size() + " " + e.getStatus().getCode() + " " + e.getStatus().getDescription());
    }
  }

  /** What a store is called, and how often it had elections, is its own affair. */
  private void add(Message answer) {
    lines.add(
        lines.size()
            + " "
            + TextFormat.printer()
                .printToString(answer)
                .replaceAll("\\s*\n\\s*", " ")
                .replaceAll("(cluster_id|member_id|raft_term): [0-9]+ ", ""));
  }

  private static ByteString bytes(String text) {
    return ByteString.copyFromUtf8(text);
  }

  private static RangeRequest.Builder ranging(String key, String end) {
    return RangeRequest.newBuilder().setKey(bytes(key)).setRangeEnd(bytes(end));
  }

  private static PutRequest.Builder putting(String key, String value) {
    return PutRequest.newBuilder().setKey(bytes(key)).setValue(bytes(value));
  }

  private static DeleteRangeRequest.Builder deleting(String key, String end) {
    return DeleteRangeRequest.newBuilder().setKey(bytes(key)).setRangeEnd(bytes(end));
  }

  private static RequestOp op(PutRequest.Builder put) {
    return RequestOp.newBuilder().setRequestPut(put).build();
  }

  private static Compare.Builder comparing(String key, CompareTarget target) {
    return Compare.newBuilder().setKey(bytes(key)).setTarget(target);
  }

  private static LeaseGrantRequest granting(long id, long ttl) {
    return LeaseGrantRequest.newBuilder().setID(id).setTTL(ttl).build();
  }

  private static LeaseTimeToLiveRequest asking(long id) {
    return LeaseTimeToLiveRequest.newBuilder().setID(id).setKeys(true).build();
  }
}
