package io.skynet.runtime.client;

import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.wire.Metadata;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@link CallOptions} in the form that calls use, made once for all of them.
 *
 * @param timeoutNanos how long a call may take
 * @param metadata what goes along with it, as msgpack; null if nothing does
 * @param replyMetadata is told what comes along with the reply
 */
record CallSettings(
    long timeoutNanos,
    byte @Nullable [] metadata,
    @Nullable Consumer<Map<String, String>> replyMetadata) {

  static CallSettings of(CallOptions options) {
    return new CallSettings(
        options.timeout().toNanos(), Metadata.encode(options.metadata()), options.replyMetadata());
  }

  @Override
  public String toString() {
    return "calls of " + timeoutNanos + " ns";
  }
}
