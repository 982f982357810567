package io.skynet.embedded.api;

import static io.skynet.embedded.api.Replies.reply;

import io.etcd.jetcd.api.LeaseGrantRequest;
import io.etcd.jetcd.api.LeaseGrantResponse;
import io.etcd.jetcd.api.LeaseGrpc;
import io.etcd.jetcd.api.LeaseKeepAliveRequest;
import io.etcd.jetcd.api.LeaseKeepAliveResponse;
import io.etcd.jetcd.api.LeaseRevokeRequest;
import io.etcd.jetcd.api.LeaseRevokeResponse;
import io.etcd.jetcd.api.LeaseTimeToLiveRequest;
import io.etcd.jetcd.api.LeaseTimeToLiveResponse;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.skynet.embedded.store.Store;

/**
 * {@code etcdserverpb.Lease}, without {@code LeaseLeases}, which jetcd's copy of the protocol
 * lacks.
 */
public final class LeaseService extends LeaseGrpc.LeaseImplBase {
  private final Store store;

  public LeaseService(Store store) {
    this.store = store;
  }

  @Override
  public void leaseGrant(LeaseGrantRequest request, StreamObserver<LeaseGrantResponse> observer) {
    reply(observer, () -> store.grant(request));
  }

  @Override
  public void leaseRevoke(
      LeaseRevokeRequest request, StreamObserver<LeaseRevokeResponse> observer) {
    reply(observer, () -> store.revoke(request));
  }

  @Override
  public void leaseTimeToLive(
      LeaseTimeToLiveRequest request, StreamObserver<LeaseTimeToLiveResponse> observer) {
    reply(observer, () -> store.timeToLive(request));
  }

  @Override
  public StreamObserver<LeaseKeepAliveRequest> leaseKeepAlive(
      StreamObserver<LeaseKeepAliveResponse> observer) {
    LeaseKeeping keeping =
        new LeaseKeeping(store, (ServerCallStreamObserver<LeaseKeepAliveResponse>) observer);
    keeping.start();
    return keeping;
  }
}
