package io.skynet.runtime.rpc;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import java.util.concurrent.CompletionStage;

/**
 * One call at the server, from its arguments to its reply.
 *
 * <p>First {@link #args}; then either {@link #reply} and the result, or {@link #replyLater}. A
 * handler that throws is answered with the error.
 */
public interface IncomingCall {

  /**
   * Begins the arguments.
   *
   * @throws RpcException if there are not exactly {@code count}
   */
  MsgReader args(int count);

  /** Begins the result: the handler writes exactly one value next, nil for {@code void}. */
  MsgWriter reply();

  /** Leaves the reply to {@code result}, which may be completed on any thread. */
  <T> void replyLater(CompletionStage<T> result, Encoder<T> encoder);
}
