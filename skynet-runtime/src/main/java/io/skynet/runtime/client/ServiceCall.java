package io.skynet.runtime.client;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.ReadFault;
import io.skynet.runtime.rpc.Decoder;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.transport.CallConnection;
import io.skynet.runtime.transport.Request;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.Metadata;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call from its arguments to its end; nothing else ends it.
 *
 * <p>Reply, loss of the connection, deadline and cancellation may come from different threads at
 * once. Whoever moves the state from {@link #PENDING} to {@link #CLAIMED} has won, writes down the
 * outcome, and then moves it to {@link #DONE}, which publishes it.
 */
final class ServiceCall extends Request implements OutgoingCall, ReadFault {
  private static final Logger log = LoggerFactory.getLogger(ServiceCall.class);
  private static final int PENDING = 0;
  private static final int CLAIMED = 1;
  private static final int DONE = 2;

  private static final int MOST_ATTEMPTS = 3;
  private static final int FIRST_CAPACITY = 128;

  /** The array, the type and the id of a request. */
  private static final int LARGEST_HEAD = 7;

  private static final int NANOS_TO_ROUND_UP = 999_999;

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(ServiceCall.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Pool pool;
  private final CallSettings settings;

  /** What the call is made for; null if nobody asked for it but this process. */
  private final @Nullable RequestInfo request;

  private final long deadlineNanos;
  private final MsgWriter args = new MsgWriter(FIRST_CAPACITY);

  private volatile int state = PENDING;

  /** Written before the call is handed over. */
  private @Nullable Thread waiter;

  private @Nullable CallFuture<?> future;
  private @Nullable Member member;
  private int attempts;
  private List<Member> lacking = List.of();

  /** Given by the first connection that the call is sent on; 0 before. */
  private long requestId;

  /** A notification belongs to nobody once it is on its way. */
  private boolean released;

  /** It is on its way as far as its caller knows. Guarded by this. */
  private boolean accepted;

  /** The outcome, published by {@link #DONE}. */
  private byte @Nullable [] result;

  private int resultSize;
  private @Nullable CallFailure failure;

  ServiceCall(Pool pool, RpcMethod method, CallSettings settings, @Nullable RequestInfo request) {
    super(method);
    this.pool = pool;
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

  @Override
  public MsgWriter args(int count) {
    args.writeArrayHeader(count);
    return args;
  }

  @Override
  public MsgReader await() {
    waiter = Thread.currentThread();
    submit();
    park();
    byte[] bytes = result;
    if (bytes == null) {
      throw failure();
    }
    return new MsgReader(bytes, 0, resultSize, this);
  }

  /** A call that the peer would have to close the connection for is not sent. */
  private void submit() {
    int size = args.position() + method().encodedName().length + LARGEST_HEAD;
    int limit = pool.settings().limits().messageBytes();
    if (size > limit) {
      fail(RpcCode.TOO_LARGE, "the call has " + size + " bytes; the limit is " + limit);
    } else if (request != null && deadlineNanos - System.nanoTime() <= 0) {
      onDeadline();
    } else {
      pool.submit(this);
    }
  }

  private void park() {
    while (state != DONE) {
      long left = deadlineNanos - System.nanoTime();
      if (left <= 0) {
        onDeadline();
      } else if (Thread.currentThread().isInterrupted()) {
        fail(RpcCode.CANCELLED, "the calling thread was interrupted");
      } else {
        LockSupport.parkNanos(this, left);
      }
    }
  }

  @Override
  public <T> CompletableFuture<T> sendAsync(Decoder<T> decoder) {
    CallFuture<T> promised = new CallFuture<>(this, decoder);
    future = promised;
    submit();
    return promised;
  }

  @Override
  public void send() {
    released = true;
    submit();
    synchronized (this) {
      // Only what was refused at once is known here; a notification has no other outcome.
      if (state != DONE || failure == null) {
        accepted = true;
        return;
      }
    }
    throw failure();
  }

  /** A notification that was accepted is lost without anybody being told. */
  private synchronized void countLost() {
    if (accepted) {
      pool.countLost();
    }
  }

  @Override
  public void close() {
    if (!released && state == PENDING) {
      fail(RpcCode.CANCELLED, "the caller gave up");
    }
  }

  /** Puts the call on a connection. */
  void sendTo(Member target, CallConnection connection) {
    member = target;
    attempts++;
    if (!connection.submit(this)) {
      fail(RpcCode.OVERLOADED, "too much waits to be sent: the call was not queued");
    }
  }

  long millisLeft() {
    return TimeUnit.NANOSECONDS.toMillis(deadlineNanos - System.nanoTime());
  }

  @Override
  protected void writeParams(MsgWriter out) {
    out.writeRaw(args.array(), 0, args.position());
  }

  @Override
  protected void writeMetadata(MsgWriter out, long now, long freshId) {
    if (requestId == 0) {
      requestId = request == null ? freshId : request.requestId();
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(deadlineNanos - now + NANOS_TO_ROUND_UP);
    String trace = request == null ? null : request.traceparent();
    String origin = request == null ? null : request.originAddress();
    Metadata.write(
        out, Math.max(0, millis), requestId, attempts - 1, trace, settings.metadata(), origin);
  }

  @Override
  protected boolean isDone() {
    return state != PENDING;
  }

  @Override
  protected long deadlineNanos() {
    return deadlineNanos;
  }

  @Override
  protected void onReply(byte[] bytes, Envelope reply) {
    if (reply.isError(bytes)) {
      onError(bytes, reply, CallFailure.read(bytes, reply, isPeerGreeted()));
    } else if (claim()) {
      count(false);
      tellMetadata(bytes, reply);
      succeed(bytes, reply.bodyAt(), reply.end());
    }
  }

  /** What the instance did not run is tried on the next one. */
  private void onError(byte[] bytes, Envelope reply, CallFailure error) {
    if (error.code() == RpcCode.NO_SUCH_METHOD && isOfferedElsewhere()) {
      return;
    }
    if (error.code().retry() == RpcCode.Retry.SAFE && attempts < MOST_ATTEMPTS && !isDone()) {
      count(true);
      pool.submit(this);
    } else if (claim()) {
      count(true);
      tellMetadata(bytes, reply);
      failure = error;
      finish();
    }
  }

  /** Sends the call to an instance that has not said yet that it lacks the method. */
  private boolean isOfferedElsewhere() {
    Member refusing = member;
    if (refusing == null || isDone()) {
      return false;
    }
    lacking = new ArrayList<>(lacking);
    lacking.add(refusing);
    if (!pool.submitElsewhere(this, lacking)) {
      return false;
    }
    refusing.countCall(true);
    return true;
  }

  private void tellMetadata(byte[] bytes, Envelope reply) {
    Consumer<Map<String, String>> receiver = settings.replyMetadata();
    if (receiver != null && isPeerGreeted()) {
      try {
        receiver.accept(Metadata.texts(bytes, reply.metaAt(), Metadata.USER));
      } catch (RuntimeException e) {
        log.error("{}: the receiver of the reply's metadata failed", this, e);
      }
    }
  }

  private void succeed(byte[] bytes, int from, int to) {
    CallFuture<?> promised = future;
    Member answering = member;
    if (promised != null && answering != null) {
      state = DONE;
      promised.succeed(new MsgReader(bytes, from, to, this), answering.callbacks());
      return;
    }
    // The arguments have served their purpose: their array takes the result if it is large enough.
    byte[] own = args.array().length >= to - from ? args.array() : new byte[to - from];
    System.arraycopy(bytes, from, own, 0, to - from);
    result = own;
    resultSize = to - from;
    finish();
  }

  @Override
  protected void onUnsent(String reason) {
    if (attempts < MOST_ATTEMPTS) {
      pool.submit(this);
    } else {
      fail(RpcCode.UNREACHABLE, reason);
    }
  }

  @Override
  protected void onTooLarge(int size, int limit) {
    fail(RpcCode.TOO_LARGE, "the call has " + size + " bytes; the peer's limit is " + limit);
  }

  @Override
  protected void onLost(String reason) {
    fail(RpcCode.UNKNOWN_OUTCOME, reason + " before the reply came: the call may have run");
  }

  @Override
  protected void onDeadline() {
    fail(
        RpcCode.DEADLINE_EXCEEDED,
        member == null
            ? "gave up waiting: " + pool.waitingFor()
            : "no reply came in time: the call may have run");
  }

  @Override
  protected void onSent() {
    if (claim()) {
      count(false);
      finish();
    }
  }

  /** Ends the call, unless it has ended. Any thread. */
  void fail(RpcCode code, String text) {
    if (claim()) {
      count(code != RpcCode.CANCELLED);
      failure = new CallFailure(code, text);
      finish();
      if (released) {
        countLost();
      }
    }
  }

  private boolean claim() {
    return STATE.compareAndSet(this, PENDING, CLAIMED);
  }

  private void finish() {
    state = DONE;
    CallFuture<?> promised = future;
    if (promised != null) {
      promised.fail(failure(), pool.settings().callbacks());
    }
    LockSupport.unpark(waiter);
  }

  private void count(boolean failed) {
    Member answering = member;
    if (answering != null) {
      answering.countCall(failed);
    }
  }

  private RpcException failure() {
    CallFailure why = Objects.requireNonNull(failure, "failure of a call that has failed");
    return new RpcException(
        why.code(), why.name(), describe(why.text()), why.errorName(), why.components());
  }

  /** A reply that cannot be read. */
  @Override
  public RuntimeException at(int position, String problem) {
    return new RpcException(
        RpcCode.INVALID_REPLY, describe("the reply cannot be read: " + problem));
  }

  private String describe(String text) {
    Member answering = member;
    String where = answering == null ? "" : " at " + answering.instance().endpoint();
    return method() + where + ": " + text;
  }

  @Override
  public String toString() {
    Member answering = member;
    String where = answering == null ? "" : " to " + answering.instance().endpoint();
    return method() + where + ", " + millisLeft() + " ms left";
  }
}
