package io.skynet.embedded.api;

import io.etcd.jetcd.api.ResponseHeader;
import io.etcd.jetcd.api.WatchCreateRequest;
import io.etcd.jetcd.api.WatchRequest;
import io.etcd.jetcd.api.WatchResponse;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.skynet.embedded.store.Store;
import io.skynet.embedded.store.StoreException;
import io.skynet.embedded.store.Watch;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The watches of one client on one stream.
 *
 * <p>Everything that is sent, and every change to the set of watches, happens in {@link #work},
 * which one thread at a time runs: whoever has something for it to do calls {@link #wake}, which
 * never waits. Events are fetched from the store only while the client reads, so there is no queue
 * to outgrow its bound; who reads too slowly is told that its events have been compacted.
 */
final class WatchStream implements StreamObserver<WatchRequest> {
  /** About how much goes into one answer; clients refuse more than 4 MiB. */
  private static final int RESPONSE_BYTES = 1 << 20;

  /** The id of an answer about no watch in particular, as in etcd. */
  private static final long NO_WATCH = -1;

  private record Numbered(long id, Watch watch) {}

  private final Store store;
  private final ServerCallStreamObserver<WatchResponse> client;
  private final Executor executor;
  private final Runnable onEnd;
  private final Queue<WatchRequest> requests = new ConcurrentLinkedQueue<>();
  private final AtomicInteger wakes = new AtomicInteger();
  private volatile boolean requestsEnded;
  private volatile boolean cancelled;
  private volatile boolean progressDue;

  // Touched in work() only.
  private final Deque<Numbered> watches = new ArrayDeque<>();
  private long nextId;
  private boolean progressAsked;
  private boolean ended;

  WatchStream(
      Store store,
      ServerCallStreamObserver<WatchResponse> client,
      Executor executor,
      Runnable onEnd) {
    this.store = store;
    this.client = client;
    this.executor = executor;
    this.onEnd = onEnd;
  }

  void start() {
    client.disableAutoRequest();
    client.setOnReadyHandler(this::wake);
    client.setOnCancelHandler(this::cancel);
    client.request(1);
  }

  @Override
  public void onNext(WatchRequest request) {
    requests.add(request);
    wake();
  }

  @Override
  public void onError(Throwable failure) {
    cancel();
  }

  @Override
  public void onCompleted() {
    requestsEnded = true;
    wake();
  }

  private void cancel() {
    cancelled = true;
    wake();
  }

  void sendProgress() {
    progressDue = true;
    wake();
  }

  void wake() {
    if (wakes.getAndIncrement() == 0) {
      executor.execute(this::workUntilAsleep);
    }
  }

  private void workUntilAsleep() {
    int seen = wakes.get();
    do {
      work();
      seen = wakes.addAndGet(-seen);
    } while (seen != 0);
  }

  private void work() {
    try {
      while (!ended && !cancelled && client.isReady() && step()) {
        // Each step sends something or takes a request.
      }
    } catch (RuntimeException e) {
      client.onError(Replies.status(e));
      cancelled = true;
    }
    if (cancelled && !ended) {
      end();
    }
  }

  private boolean step() {
    WatchRequest request = requests.poll();
    if (request != null) {
      handle(request);
      // Not earlier, so that a client that does not read cannot fill the queue either.
      client.request(1);
      return true;
    }
    if (requestsEnded) {
      client.onCompleted();
      end();
      return false;
    }
    return sendEvents() || answerProgress() || reportProgress();
  }

  private void end() {
    ended = true;
    watches.clear();
    requests.clear();
    onEnd.run();
  }

  private void handle(WatchRequest request) {
    switch (request.getRequestUnionCase()) {
      case CREATE_REQUEST -> create(request.getCreateRequest());
      case CANCEL_REQUEST -> cancel(request.getCancelRequest().getWatchId());
      case PROGRESS_REQUEST -> progressAsked = true;
      case REQUESTUNION_NOT_SET -> {}
    }
  }

  private void create(WatchCreateRequest request) {
    WatchResponse.Builder created = WatchResponse.newBuilder().setCreated(true);
    try {
      Watch watch = store.watch(request);
      watches.add(new Numbered(nextId, watch));
      send(created.setHeader(watch.header()), nextId++);
    } catch (StoreException e) {
      created.setHeader(store.header()).setCanceled(true).setCancelReason(e.reason().text());
      send(created, NO_WATCH);
    }
  }

  private void cancel(long id) {
    if (watches.removeIf(watch -> watch.id() == id)) {
      send(WatchResponse.newBuilder().setHeader(store.header()).setCanceled(true), id);
    }
  }

  /** Takes the watches in turn, so that a busy one does not starve the others. */
  private boolean sendEvents() {
    for (int left = watches.size(); left > 0; left--) {
      Numbered next = watches.removeFirst();
      WatchResponse found = store.poll(next.watch(), RESPONSE_BYTES);
      if (found == null || !found.getCanceled()) {
        watches.addLast(next);
      }
      if (found != null) {
        send(found.toBuilder(), next.id());
        return true;
      }
    }
    return false;
  }

  /** Comes after all events, so that its revision is true for every watch. */
  private boolean answerProgress() {
    if (!progressAsked) {
      return false;
    }
    progressAsked = false;
    ResponseHeader header =
        watches.stream()
            .map(watch -> store.progress(watch.watch()))
            .min(Comparator.comparingLong(ResponseHeader::getRevision))
            .orElseGet(store::header);
    send(WatchResponse.newBuilder().setHeader(header), NO_WATCH);
    return true;
  }

  private boolean reportProgress() {
    if (!progressDue) {
      return false;
    }
    progressDue = false;
    for (Numbered next : watches) {
      if (next.watch().wantsProgress()) {
        send(WatchResponse.newBuilder().setHeader(store.progress(next.watch())), next.id());
      }
    }
    return true;
  }

  private void send(WatchResponse.Builder response, long id) {
    client.onNext(response.setWatchId(id).build());
  }
}
