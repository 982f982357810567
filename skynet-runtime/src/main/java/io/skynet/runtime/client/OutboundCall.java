package io.skynet.runtime.client;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.transport.Request;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.Metadata;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a call takes along: its arguments, its deadline, and the metadata on both ways. */
abstract class OutboundCall extends Request {
  private static final Logger log = LoggerFactory.getLogger(OutboundCall.class);
  private static final int FIRST_CAPACITY = 128;

  /** The array, the type and the id of a request. */
  private static final int LARGEST_HEAD = 7;

  private static final int NANOS_TO_ROUND_UP = 999_999;

  private final MsgWriter args = new MsgWriter(FIRST_CAPACITY);
  private final CallSettings settings;

  /** What the call is made for; null if nobody asked for it but this process. */
  private final @Nullable RequestInfo request;

  private final long deadlineNanos;
  private int attempts;

  /** Given by the first connection that the call is sent on; 0 before. */
  private long requestId;

  OutboundCall(RpcMethod method, CallSettings settings, @Nullable RequestInfo request) {
    super(method);
    this.settings = settings;
    this.request = request;
    this.deadlineNanos = deadline(System.nanoTime() + settings.timeoutNanos(), request);
  }

  /** Nobody waits for a call that is made for a request which has ended. */
  private static long deadline(long own, @Nullable RequestInfo request) {
    return request == null
            || request.deadlineNanos() == RequestInfo.NO_DEADLINE
            || own - request.deadlineNanos() <= 0
        ? own
        : request.deadlineNanos();
  }

  public final MsgWriter args(int count) {
    args.writeArrayHeader(count);
    return args;
  }

  /** How large the call is without its metadata, at most. */
  final int size() {
    return args.position() + method().encodedName().length + LARGEST_HEAD;
  }

  /** Whether the request that the call is made for has ended. */
  final boolean isTooLate() {
    return request != null && deadlineNanos - System.nanoTime() <= 0;
  }

  /** How often the call has been given to a connection. */
  final int attempts() {
    return attempts;
  }

  final void countAttempt() {
    attempts++;
  }

  @Override
  protected final long deadlineNanos() {
    return deadlineNanos;
  }

  @Override
  protected final MsgWriter params() {
    return args;
  }

  @Override
  protected final void writeMetadata(MsgWriter out, long now, long freshId) {
    if (requestId == 0) {
      requestId = request == null ? freshId : request.requestId();
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(deadlineNanos - now + NANOS_TO_ROUND_UP);
    String trace = request == null ? null : request.traceparent();
    String origin = request == null ? null : request.originAddress();
    Metadata.write(
        out, Math.max(0, millis), requestId, attempts - 1, trace, settings.metadata(), origin);
  }

  /**
   * The arguments have served their purpose: their array takes the result if it is large enough.
   */
  final byte[] arrayOf(int size) {
    return args.array().length >= size ? args.array() : new byte[size];
  }

  final void tellMetadata(byte[] bytes, Envelope reply) {
    Consumer<Map<String, String>> receiver = settings.replyMetadata();
    if (receiver != null && isPeerGreeted()) {
      try {
        receiver.accept(Metadata.texts(bytes, reply.metaAt(), Metadata.USER));
      } catch (RuntimeException e) {
        log.error("{}: the receiver of the reply's metadata failed", this, e);
      }
    }
  }
}
