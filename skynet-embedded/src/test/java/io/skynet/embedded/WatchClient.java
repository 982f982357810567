package io.skynet.embedded;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.WatchCreateRequest;
import io.etcd.jetcd.api.WatchGrpc;
import io.etcd.jetcd.api.WatchRequest;
import io.etcd.jetcd.api.WatchResponse;
import io.grpc.Channel;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One stream of watches that reads only as many answers as it is told to. */
final class WatchClient {
  private final BlockingQueue<WatchResponse> responses = new LinkedBlockingQueue<>();
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final Observer observer = new Observer();
  private final StreamObserver<WatchRequest> requests;

  WatchClient(Channel channel) {
    requests = WatchGrpc.newStub(channel).watch(observer);
  }

  static WatchRequest create(String key, long start) {
    return create(key, "", start);
  }

  static WatchRequest create(String key, String rangeEnd, long start) {
    return WatchRequest.newBuilder()
        .setCreateRequest(
            WatchCreateRequest.newBuilder()
                .setKey(ByteString.copyFromUtf8(key))
                .setRangeEnd(ByteString.copyFromUtf8(rangeEnd))
                .setStartRevision(start))
        .build();
  }

  void send(WatchRequest request) {
    requests.onNext(request);
  }

  void read(int answers) {
    observer.call.request(answers);
  }

  WatchResponse next() throws InterruptedException {
    WatchResponse response = responses.poll(10, TimeUnit.SECONDS);
    if (response == null) {
      throw new AssertionError("no answer");
    }
    return response;
  }

  void end() {
    requests.onCompleted();
  }

  void awaitEnd() throws Exception {
    end.get(10, TimeUnit.SECONDS);
  }

  private final class Observer implements ClientResponseObserver<WatchRequest, WatchResponse> {
    private ClientCallStreamObserver<WatchRequest> call;

    @Override
    public void beforeStart(ClientCallStreamObserver<WatchRequest> call) {
      this.call = call;
      call.disableAutoRequestWithInitial(0);
    }

    @Override
    public void onNext(WatchResponse response) {
      responses.add(response);
    }

    @Override
    public void onError(Throwable failure) {
      end.completeExceptionally(failure);
    }

    @Override
    public void onCompleted() {
      end.complete(null);
    }
  }
}
