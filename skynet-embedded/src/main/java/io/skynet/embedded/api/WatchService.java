package io.skynet.embedded.api;

import io.etcd.jetcd.api.WatchGrpc;
import io.etcd.jetcd.api.WatchRequest;
import io.etcd.jetcd.api.WatchResponse;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.skynet.embedded.store.Store;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** {@code etcdserverpb.Watch}. */
public final class WatchService extends WatchGrpc.WatchImplBase {
  private final Store store;
  private final Executor executor;
  private final Map<StreamObserver<WatchResponse>, WatchStream> streams = new ConcurrentHashMap<>();

  /**
   * @param executor where events are sent from
   */
  public WatchService(Store store, Executor executor) {
    this.store = store;
    this.executor = executor;
  }

  @Override
  public StreamObserver<WatchRequest> watch(StreamObserver<WatchResponse> observer) {
    WatchStream stream =
        new WatchStream(
            store,
            (ServerCallStreamObserver<WatchResponse>) observer,
            executor,
            () -> streams.remove(observer));
    streams.put(observer, stream);
    stream.start();
    return stream;
  }

  /** Says that the store has something new. Never waits. */
  public void wake() {
    streams.values().forEach(WatchStream::wake);
  }

  /** Tells those who asked for it at which revision they are. */
  public void sendProgress() {
    streams.values().forEach(WatchStream::sendProgress);
  }
}
