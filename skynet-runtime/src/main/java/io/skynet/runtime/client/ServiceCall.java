package io.skynet.runtime.client;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.ReadFault;
import io.skynet.runtime.rpc.Decoder;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.transport.CallConnection;
import io.skynet.runtime.wire.Envelope;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One call from its arguments to its end; nothing else ends it.
 *
 * <p>Reply, loss of the connection, deadline and cancellation may come from different threads at
 * once. Whoever moves the state from {@link #PENDING} to {@link #CLAIMED} has won, writes down the
 * outcome, and then moves it to {@link #DONE}, which publishes it.
 */
final class ServiceCall extends OutboundCall implements OutgoingCall, ReadFault {
  private static final int PENDING = 0;
  private static final int CLAIMED = 1;
  private static final int DONE = 2;

  private static final int MOST_ATTEMPTS = 3;

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(ServiceCall.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Pool pool;

  private volatile int state = PENDING;

  /** Written before the call is handed over. */
  private @Nullable Thread waiter;

  private @Nullable CallFuture<?> future;
  private @Nullable Member member;
  private List<Member> lacking = List.of();

  /** A notification belongs to nobody once it is on its way. */
  private boolean released;

  /** It is on its way as far as its caller knows. Guarded by this. */
  private boolean accepted;

  /** The outcome, published by {@link #DONE}. */
  private byte @Nullable [] result;

  private int resultSize;
  private @Nullable CallFailure failure;

  ServiceCall(Pool pool, RpcMethod method, CallSettings settings, @Nullable RequestInfo request) {
    super(method, settings, request);
    this.pool = pool;
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
    int size = size();
    int limit = pool.settings().limits().messageBytes();
    if (size > limit) {
      fail(RpcCode.TOO_LARGE, "the call has " + size + " bytes; the limit is " + limit);
    } else if (isTooLate()) {
      onDeadline();
    } else {
      pool.submit(this);
    }
  }

  private void park() {
    while (state != DONE) {
      long left = deadlineNanos() - System.nanoTime();
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
    countAttempt();
    if (!connection.submit(this)) {
      fail(RpcCode.OVERLOADED, "the call was not queued: " + connection.full());
    }
  }

  long millisLeft() {
    return TimeUnit.NANOSECONDS.toMillis(deadlineNanos() - System.nanoTime());
  }

  @Override
  protected boolean isDone() {
    return state != PENDING;
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
    if (error.code().retry() == RpcCode.Retry.SAFE && attempts() < MOST_ATTEMPTS && !isDone()) {
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

  private void succeed(byte[] bytes, int from, int to) {
    CallFuture<?> promised = future;
    Member answering = member;
    if (promised != null && answering != null) {
      state = DONE;
      promised.succeed(new MsgReader(bytes, from, to, this), answering.callbacks());
      return;
    }
    byte[] own = arrayOf(to - from);
    System.arraycopy(bytes, from, own, 0, to - from);
    result = own;
    resultSize = to - from;
    finish();
  }

  @Override
  protected void onUnsent(String reason) {
    if (attempts() < MOST_ATTEMPTS) {
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
    if (method().isIdempotent() && attempts() < MOST_ATTEMPTS && !isDone()) {
      count(true);
      pool.submit(this);
    } else {
      fail(RpcCode.UNKNOWN_OUTCOME, reason + " before the reply came: the call may have run");
    }
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
