package io.skynet.runtime.rpc;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import java.util.concurrent.CompletableFuture;

/**
 * One call, from its arguments to its result, for the thread that began it.
 *
 * <p>First {@link #args}, then exactly one of {@link #await}, {@link #sendAsync} and {@link #send}.
 */
public interface OutgoingCall extends AutoCloseable {

  /** Begins the arguments: the caller writes exactly {@code count} values next. */
  MsgWriter args(int count);

  /**
   * Sends the call and waits for its result.
   *
   * @return the result, to be read before {@link #close()}
   * @throws RpcException if the call failed, was not answered in time, or the thread was
   *     interrupted (code {@link RpcCode#CANCELLED}, and the thread's interrupt status is set)
   */
  MsgReader await();

  /**
   * Sends the call; never blocks.
   *
   * @param decoder reads the result
   * @return completed with the result or an {@link RpcException}; cancelling it cancels the call
   */
  <T> CompletableFuture<T> sendAsync(Decoder<T> decoder);

  /**
   * Sends a call that is not answered.
   *
   * @throws RpcException if it could not be put on its way, for instance because too much is
   *     ({@link RpcCode#OVERLOADED}); one that is lost later is counted, and nobody told
   */
  void send();

  /** Ends the call if it is not answered yet. */
  @Override
  void close();
}
