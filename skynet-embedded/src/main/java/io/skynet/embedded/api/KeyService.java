package io.skynet.embedded.api;

import static io.skynet.embedded.api.Replies.reply;

import io.etcd.jetcd.api.CompactionRequest;
import io.etcd.jetcd.api.CompactionResponse;
import io.etcd.jetcd.api.DeleteRangeRequest;
import io.etcd.jetcd.api.DeleteRangeResponse;
import io.etcd.jetcd.api.KVGrpc;
import io.etcd.jetcd.api.PutRequest;
import io.etcd.jetcd.api.PutResponse;
import io.etcd.jetcd.api.RangeRequest;
import io.etcd.jetcd.api.RangeResponse;
import io.etcd.jetcd.api.TxnRequest;
import io.etcd.jetcd.api.TxnResponse;
import io.grpc.stub.StreamObserver;
import io.skynet.embedded.store.Store;

/** {@code etcdserverpb.KV}. */
public final class KeyService extends KVGrpc.KVImplBase {
  private final Store store;

  public KeyService(Store store) {
    this.store = store;
  }

  @Override
  public void range(RangeRequest request, StreamObserver<RangeResponse> observer) {
    reply(observer, () -> store.range(request));
  }

  @Override
  public void put(PutRequest request, StreamObserver<PutResponse> observer) {
    reply(observer, () -> store.put(request));
  }

  @Override
  public void deleteRange(
      DeleteRangeRequest request, StreamObserver<DeleteRangeResponse> observer) {
    reply(observer, () -> store.deleteRange(request));
  }

  @Override
  public void txn(TxnRequest request, StreamObserver<TxnResponse> observer) {
    reply(observer, () -> store.txn(request));
  }

  @Override
  public void compact(CompactionRequest request, StreamObserver<CompactionResponse> observer) {
    reply(observer, () -> store.compact(request));
  }
}
