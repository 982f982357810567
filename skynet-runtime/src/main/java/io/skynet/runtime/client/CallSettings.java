package io.skynet.runtime.client;

import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.Priority;
import io.skynet.runtime.wire.Metadata;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@link CallOptions} in the form that calls use, made once for all of them.
 *
 * @param timeoutNanos how long a call may take
 * @param metadata what goes along with it, as msgpack; null if nothing does
 * @param replyMetadata is told what comes along with the reply
 * @param key of the calls, for consistent hashing; 0 if they have none
 * @param retryNanos when a second attempt joins the first; {@link Long#MAX_VALUE} for never,
 *     negative for when the calls before say so
 * @param priority of the calls
 */
record CallSettings(
    long timeoutNanos,
    byte @Nullable [] metadata,
    @Nullable Consumer<Map<String, String>> replyMetadata,
    long key,
    long retryNanos,
    Priority priority) {

  static CallSettings of(CallOptions options) {
    return new CallSettings(
        options.timeout().toNanos(),
        Metadata.encode(options.metadata()),
        options.replyMetadata(),
        options.key().isEmpty() ? 0 : Balancing.key(options.key()),
        retryNanos(options.retryTimeout()),
        options.priority());
  }

  private static long retryNanos(@Nullable Duration timeout) {
    if (timeout == null) {
      return -1;
    }
    return timeout.isZero() ? Long.MAX_VALUE : timeout.toNanos();
  }

  @Override
  public String toString() {
    return "calls of " + timeoutNanos + " ns";
  }
}
