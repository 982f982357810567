package io.skynet.embedded.api;

import io.etcd.jetcd.api.LeaseKeepAliveRequest;
import io.etcd.jetcd.api.LeaseKeepAliveResponse;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.skynet.embedded.store.Store;

/** One client's stream of renewals. gRPC calls it on one thread at a time. */
final class LeaseKeeping implements StreamObserver<LeaseKeepAliveRequest> {
  private final Store store;
  private final ServerCallStreamObserver<LeaseKeepAliveResponse> client;
  private boolean waiting;

  LeaseKeeping(Store store, ServerCallStreamObserver<LeaseKeepAliveResponse> client) {
    this.store = store;
    this.client = client;
  }

  void start() {
    client.disableAutoRequest();
    client.setOnReadyHandler(this::goOn);
    client.setOnCancelHandler(() -> {});
    client.request(1);
  }

  @Override
  public void onNext(LeaseKeepAliveRequest request) {
    client.onNext(store.keepAlive(request));
    waiting = true;
    goOn();
  }

  /** Takes no further request from a client that does not read its answers. */
  private void goOn() {
    if (waiting && client.isReady()) {
      waiting = false;
      client.request(1);
    }
  }

  @Override
  public void onError(Throwable failure) {
    // The client is gone; its leases end by themselves.
  }

  @Override
  public void onCompleted() {
    client.onCompleted();
  }
}
