package io.skynet.embedded.api;

import static io.skynet.embedded.api.Replies.reply;

import io.etcd.jetcd.api.MaintenanceGrpc;
import io.etcd.jetcd.api.ResponseHeader;
import io.etcd.jetcd.api.StatusRequest;
import io.etcd.jetcd.api.StatusResponse;
import io.grpc.stub.StreamObserver;
import io.skynet.embedded.store.Identity;
import io.skynet.embedded.store.Store;

/** {@code etcdserverpb.Maintenance}: says how it is, and needs none. */
public final class MaintenanceService extends MaintenanceGrpc.MaintenanceImplBase {
  private static final String SUFFIX = "-skynet";

  /** Begins like a version of etcd's, for clients that read numbers in it. */
  private static final String VERSION = "3.4.0" + SUFFIX;

  private final Store store;

  public MaintenanceService(Store store) {
    this.store = store;
  }

  /** Whether whoever gave this answer is an embedded directory and not a real etcd. */
  public static boolean isEmbedded(StatusResponse status) {
    return status.getVersion().endsWith(SUFFIX);
  }

  @Override
  public void status(StatusRequest request, StreamObserver<StatusResponse> observer) {
    reply(observer, this::status);
  }

  StatusResponse status() {
    ResponseHeader header = store.header();
    return StatusResponse.newBuilder()
        .setHeader(header)
        .setVersion(VERSION)
        .setDbSize(store.bytes())
        .setDbSizeInUse(store.bytes())
        .setLeader(store.identity().memberId())
        .setRaftIndex(header.getRevision())
        .setRaftAppliedIndex(header.getRevision())
        .setRaftTerm(Identity.RAFT_TERM)
        .build();
  }
}
