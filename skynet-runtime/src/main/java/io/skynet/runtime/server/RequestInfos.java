package io.skynet.runtime.server;

import io.skynet.runtime.rpc.Priority;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.transport.ServeConnection;
import io.skynet.runtime.wire.Hello;
import io.skynet.runtime.wire.Metadata;
import org.jspecify.annotations.Nullable;

/** Puts together what a handler may know of its request, from the message and its connection. */
final class RequestInfos {
  private RequestInfos() {}

  static RequestInfo read(
      ServeConnection connection, int callId, byte[] bytes, int metaAt, long deadlineNanos) {
    String caller = connection.peerName();
    long attempt = Metadata.integer(bytes, metaAt, Metadata.ATTEMPT, 0);
    return new RequestInfo(
        Metadata.integer(bytes, metaAt, Metadata.REQUEST_ID, connection.requestId(callId)),
        origin(connection.caller(), Metadata.text(bytes, metaAt, Metadata.ORIGIN), caller),
        caller,
        (int) Math.max(0, Math.min(Integer.MAX_VALUE, attempt)),
        priority(bytes, metaAt),
        deadlineNanos,
        Metadata.text(bytes, metaAt, Metadata.TRACEPARENT),
        Metadata.texts(bytes, metaAt, Metadata.USER));
  }

  /** What a newer peer ranks even lower is low here. */
  static Priority priority(byte[] bytes, int metaAt) {
    boolean low = Metadata.integer(bytes, metaAt, Metadata.PRIORITY, 0) > 0;
    return low ? Priority.LOW : Priority.NORMAL;
  }

  private static String origin(@Nullable Hello hello, @Nullable String said, String caller) {
    if (said != null) {
      return said;
    }
    return hello == null || hello.origin().isEmpty() ? caller : hello.origin();
  }
}
