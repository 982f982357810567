package io.skynet.runtime.rpc;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What may differ from call to call.
 *
 * @param timeout the give-up timeout: how long a call may take from its start to its result, at
 *     least one millisecond; made for a request that ends sooner, it ends with that
 * @param metadata what goes along with the call; a plain peer gets none
 * @param replyMetadata is told what came along with the reply, before the result is there, on a
 *     thread that it must not hold up; null if nobody asks
 * @param key calls with the same key go to the same instance, if the client balances by consistent
 *     hashing; empty for none
 * @param retryTimeout how long an idempotent call may take before a second attempt is made beside
 *     the first one, at another instance; null for as long as all but 5 % of the calls took lately,
 *     zero for never
 * @param priority which calls are refused first where there is too much to do
 */
public record CallOptions(
    Duration timeout,
    Map<String, String> metadata,
    @Nullable Consumer<Map<String, String>> replyMetadata,
    String key,
    @Nullable Duration retryTimeout,
    Priority priority) {
  private static final Duration LEAST = Duration.ofMillis(1);
  private static final Duration MOST = Duration.ofDays(1);

  /** The defaults: ten seconds. */
  public static final CallOptions DEFAULT = new CallOptions(Duration.ofSeconds(10));

  public CallOptions {
    if (timeout.compareTo(LEAST) < 0 || timeout.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "a call's timeout must be from 1 ms to 1 day, not " + timeout);
    }
    if (retryTimeout != null && retryTimeout.isNegative()) {
      throw new IllegalArgumentException("a call cannot be tried again after " + retryTimeout);
    }
    metadata = Map.copyOf(metadata);
  }

  /** Nothing but a timeout. */
  public CallOptions(Duration timeout) {
    this(timeout, Map.of(), null, "", null, Priority.NORMAL);
  }

  /** The same with another timeout. */
  public CallOptions withTimeout(Duration timeout) {
    return new CallOptions(timeout, metadata, replyMetadata, key, retryTimeout, priority);
  }

  /** The same with other metadata. */
  public CallOptions withMetadata(Map<String, String> metadata) {
    return new CallOptions(timeout, metadata, replyMetadata, key, retryTimeout, priority);
  }

  /** The same, telling {@code receiver} what comes along with each reply. */
  public CallOptions withReplyMetadata(Consumer<Map<String, String>> receiver) {
    return new CallOptions(timeout, metadata, receiver, key, retryTimeout, priority);
  }

  /** The same with a key. */
  public CallOptions withKey(String key) {
    return new CallOptions(timeout, metadata, replyMetadata, key, retryTimeout, priority);
  }

  /**
   * The same with a second attempt of idempotent calls after this time.
   *
   * @param retryTimeout zero for never; null for as long as all but 5 % of the calls took lately
   */
  public CallOptions withRetryTimeout(@Nullable Duration retryTimeout) {
    return new CallOptions(timeout, metadata, replyMetadata, key, retryTimeout, priority);
  }

  /** The same with another priority. */
  public CallOptions withPriority(Priority priority) {
    return new CallOptions(timeout, metadata, replyMetadata, key, retryTimeout, priority);
  }
}
