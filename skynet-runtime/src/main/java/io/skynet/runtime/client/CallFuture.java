package io.skynet.runtime.client;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.Decoder;
import io.skynet.runtime.rpc.RpcException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** What an asynchronous call returns. Cancelling it cancels the call. */
final class CallFuture<T> extends CompletableFuture<T> {
  private final ServiceCall call;
  private final Decoder<T> decoder;

  CallFuture(ServiceCall call, Decoder<T> decoder) {
    this.call = call;
    this.decoder = decoder;
  }

  /** Decodes at once, while the bytes are valid; what waits for the result runs in the batch. */
  void succeed(MsgReader result, CallbackBatch callbacks) {
    T value;
    try {
      value = decoder.read(result);
    } catch (Throwable e) {
      callbacks.add(() -> completeExceptionally(e));
      return;
    }
    if (callbacks.isInline()) {
      complete(value);
    } else {
      callbacks.add(() -> complete(value));
    }
  }

  void fail(RpcException failure, Executor callbacks) {
    try {
      callbacks.execute(() -> completeExceptionally(call.method().typed(failure)));
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      // The client has been closed, or there is no thread left; whoever still waits must not wait
      // for ever.
      completeExceptionally(call.method().typed(failure));
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    call.close();
    return cancelled;
  }

  @Override
  public String toString() {
    return "future of " + call;
  }
}
