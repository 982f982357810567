package io.skynet.runtime.client;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.Priority;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.Metadata;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a call takes along: its arguments, its deadline, and the metadata on both ways. */
abstract class OutboundCall extends Attempt {
  private static final Logger log = LoggerFactory.getLogger(OutboundCall.class);
  private static final int FIRST_CAPACITY = 128;

  /** The array, the type and the id of a request. */
  private static final int LARGEST_HEAD = 7;

  private static final int NANOS_TO_ROUND_UP = 999_999;

  private final MsgWriter args = new MsgWriter(FIRST_CAPACITY);
  private final CallSettings settings;

  /** What the call is made for; null if nobody asked for it but this process. */
  private final @Nullable RequestInfo request;

  private final long startNanos = System.nanoTime();
  private final long deadlineNanos;

  /** All calls that are made for the same request have it; no others are likely to. */
  private final long requestId;

  private int attempts;

  OutboundCall(RpcMethod method, CallSettings settings, @Nullable RequestInfo request) {
    super(method);
    this.settings = settings;
    this.request = request;
    this.deadlineNanos = deadline(startNanos + settings.timeoutNanos(), request);
    this.requestId =
        request == null ? ThreadLocalRandom.current().nextLong() >>> 1 : request.requestId();
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

  /** A call is not more urgent than what it is made for. */
  private Priority priority() {
    Priority own = settings.priority();
    return request == null ? own : own.and(request.priority());
  }

  /** Whether the request that the call is made for has ended. */
  final boolean isTooLate() {
    return request != null && deadlineNanos - System.nanoTime() <= 0;
  }

  /** When the call was made, as {@link System#nanoTime()} counts. */
  final long startNanos() {
    return startNanos;
  }

  /** What decides where the call goes, under a policy that asks; 0 if nothing does. */
  final long key() {
    return settings.key();
  }

  /** Another attempt is made; says how many there were before. */
  final int countAttempt() {
    return attempts++;
  }

  /** Whether the call is made for a request that is itself another attempt. */
  final boolean isForRetry() {
    return request != null && request.attempt() > 0;
  }

  /**
   * When a second attempt is made beside the first one, after that was sent; {@link Long#MAX_VALUE}
   * for never, negative for when the calls before say so.
   */
  final long retryNanos() {
    return settings.retryNanos();
  }

  /** Whether a second attempt may be made while the first is under way. */
  final boolean isRepeatable() {
    return method().isIdempotent() && !isOneway();
  }

  final boolean isHedgeable() {
    return isRepeatable() && retryNanos() != Long.MAX_VALUE;
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
  protected final void writeMetadata(MsgWriter out, long now) {
    writeMetadata(out, now, before());
  }

  /** The same, of an attempt before which there were so many. */
  final void writeMetadata(MsgWriter out, long now, int before) {
    long millis = TimeUnit.NANOSECONDS.toMillis(deadlineNanos - now + NANOS_TO_ROUND_UP);
    String trace = request == null ? null : request.traceparent();
    String origin = request == null ? null : request.originAddress();
    Metadata.write(
        out,
        Math.max(0, millis),
        requestId,
        isForRetry() ? Math.max(1, before) : before,
        priority().ordinal(),
        trace,
        settings.metadata(),
        origin);
  }

  /**
   * Where the result goes: the arguments have served their purpose, and their array takes it if it
   * is large enough.
   *
   * @param shared whether the arguments may yet be sent elsewhere
   */
  final byte[] arrayOf(int size, boolean shared) {
    return !shared && args.array().length >= size ? args.array() : new byte[size];
  }

  final void tellMetadata(byte[] bytes, Envelope reply, boolean greeted) {
    Consumer<Map<String, String>> receiver = settings.replyMetadata();
    if (receiver != null && greeted) {
      try {
        receiver.accept(Metadata.texts(bytes, reply.metaAt(), Metadata.USER));
      } catch (RuntimeException e) {
        log.error("{}: the receiver of the reply's metadata failed", this, e);
      }
    }
  }
}
