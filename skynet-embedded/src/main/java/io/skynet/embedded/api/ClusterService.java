package io.skynet.embedded.api;

import static io.skynet.embedded.api.Replies.reply;

import io.etcd.jetcd.api.ClusterGrpc;
import io.etcd.jetcd.api.Member;
import io.etcd.jetcd.api.MemberListRequest;
import io.etcd.jetcd.api.MemberListResponse;
import io.grpc.stub.StreamObserver;
import io.skynet.embedded.store.Store;
import java.util.function.Supplier;

/** {@code etcdserverpb.Cluster}: one member, for ever. */
public final class ClusterService extends ClusterGrpc.ClusterImplBase {
  private final Store store;
  private final Supplier<String> url;

  /**
   * @param url where the store is served
   */
  public ClusterService(Store store, Supplier<String> url) {
    this.store = store;
    this.url = url;
  }

  @Override
  public void memberList(MemberListRequest request, StreamObserver<MemberListResponse> observer) {
    reply(observer, this::members);
  }

  MemberListResponse members() {
    Member self =
        Member.newBuilder()
            .setID(store.identity().memberId())
            .setName("embedded")
            .addPeerURLs(url.get())
            .addClientURLs(url.get())
            .build();
    return MemberListResponse.newBuilder().setHeader(store.header()).addMembers(self).build();
  }
}
