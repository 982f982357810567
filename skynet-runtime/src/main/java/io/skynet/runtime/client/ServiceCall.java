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
import java.util.Collection;
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

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(ServiceCall.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final CallSender sender;

  private volatile int state = PENDING;

  /** Written before the call is handed over. */
  private @Nullable Thread waiter;

  private @Nullable CallFuture<?> future;

  /** What has failed so far; null while nothing has. Guarded by this. */
  private @Nullable Attempts tried;

  /** The second attempt beside the first. Guarded by this. */
  private @Nullable Hedge hedge;

  /** Whether a second attempt was ever made, which reads the arguments at its own time. */
  private volatile boolean hedged;

  /** A notification belongs to nobody once it is on its way. */
  private boolean released;

  /** It is on its way as far as its caller knows. Guarded by this. */
  private boolean accepted;

  /** The outcome, published by {@link #DONE}. */
  private byte @Nullable [] result;

  private int resultSize;
  private @Nullable CallFailure failure;

  ServiceCall(
      CallSender sender, RpcMethod method, CallSettings settings, @Nullable RequestInfo request) {
    super(method, settings, request);
    this.sender = sender;
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
    int limit = sender.settings().limits().messageBytes();
    if (size > limit) {
      fail(CallFailure.tooLarge(size, limit, "the limit"));
    } else if (isTooLate()) {
      onDeadline();
    } else {
      sender.submit(this);
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
      sender.countLost();
    }
  }

  @Override
  public void close() {
    if (!released && state == PENDING) {
      fail(RpcCode.CANCELLED, "the caller gave up");
    }
  }

  /** Puts the call on a connection, for the first time. */
  void sendTo(Link target, CallConnection connection) {
    sendTo(target, connection, startNanos());
  }

  /** Puts the call on a connection. */
  void sendTo(Link target, CallConnection connection, long now) {
    if (!begin(target, connection, now, countAttempt())) {
      fail(RpcCode.OVERLOADED, "the call was not queued: " + connection.full());
    }
  }

  /** The instances that have failed this call. */
  synchronized Collection<Member> triedAt() {
    return tried == null ? List.of() : List.copyOf(tried.where());
  }

  /** Looks whether it is time for a second attempt beside the first one. */
  @Override
  protected void onSwept(long now) {
    if (isRepeatable() && !hedged && isOpen() && !isForRetry()) {
      sender.hedgeIfDue(this, now);
    }
  }

  /**
   * Makes a second attempt beside the first one, unless that has ended.
   *
   * @return whether it is on its way
   */
  boolean hedgeTo(Link target, CallConnection connection, long now) {
    Hedge second = new Hedge(this);
    synchronized (this) {
      if (isDone() || hedge != null || !isOpen()) {
        return false;
      }
      hedged = true;
      hedge = second;
      if (second.begin(target, connection, now, countAttempt())) {
        return true;
      }
      // The first one must not rely on a second that nobody will ever answer.
      hedge = null;
      second.givenUp();
      return false;
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
    replied(this, bytes, reply, isPeerGreeted());
  }

  void replied(Attempt attempt, byte[] bytes, Envelope reply, boolean greeted) {
    if (!reply.isError(bytes)) {
      if (claim()) {
        sender.observe(this, attempt.answered());
        endOthers();
        tellMetadata(bytes, reply, greeted);
        succeed(attempt, bytes, reply.bodyAt(), reply.end());
      }
      return;
    }
    CallFailure error = CallFailure.read(bytes, reply, greeted);
    if (!failed(attempt, error) && claim()) {
      endOthers();
      tellMetadata(bytes, reply, greeted);
      failure = error;
      finish();
    }
  }

  /** What else is under way for this call is of no use any more. */
  private void endOthers() {
    givenUp();
    if (hedged) {
      Hedge second;
      synchronized (this) {
        second = hedge;
      }
      if (second != null) {
        second.givenUp();
      }
    }
  }

  /**
   * An attempt has failed.
   *
   * @return whether the call goes on, or has ended before
   */
  private boolean failed(Attempt attempt, CallFailure why) {
    synchronized (this) {
      Link at = attempt.link();
      if (!attempt.failed(why) || at == null || isDone()) {
        return true;
      }
      Attempts all = tried == null ? new Attempts() : tried;
      all.add(at.member(), why);
      tried = all;
      if (attempt == hedge) {
        hedge = null;
      }
      boolean otherGoesOn = isOpen() || hedge != null && hedge.isOpen();
      if (otherGoesOn) {
        return true;
      } else if (all.isEnough() || isTooLate()) {
        return false;
      }
    }
    return sender.tryAgain(this, why);
  }

  private void succeed(Attempt attempt, byte[] bytes, int from, int to) {
    CallFuture<?> promised = future;
    Link answering = attempt.link();
    if (promised != null && answering != null) {
      STATE.setRelease(this, DONE); // nobody is parked
      promised.succeed(new MsgReader(bytes, from, to, this), answering.callbacks());
      return;
    }
    byte[] own = arrayOf(to - from, hedged);
    System.arraycopy(bytes, from, own, 0, to - from);
    result = own;
    resultSize = to - from;
    finish();
  }

  @Override
  protected void onUnsent(String reason) {
    unsent(this, reason);
  }

  void unsent(Attempt attempt, String reason) {
    attemptFailed(attempt, new CallFailure(RpcCode.UNREACHABLE, reason));
  }

  @Override
  protected void onTooLarge(int size, int limit) {
    tooLarge(this, size, limit);
  }

  void tooLarge(Attempt attempt, int size, int limit) {
    attemptFailed(attempt, CallFailure.tooLarge(size, limit, "the peer's limit"));
  }

  @Override
  protected void onLost(String reason) {
    lost(this, reason);
  }

  void lost(Attempt attempt, String reason) {
    attemptFailed(attempt, CallFailure.lost(reason));
  }

  private void attemptFailed(Attempt attempt, CallFailure why) {
    if (!failed(attempt, why)) {
      fail(why);
    }
  }

  @Override
  protected void onDeadline() {
    fail(CallFailure.deadline(link() == null ? sender.waitingFor(method()) : null));
  }

  @Override
  protected void onSent() {
    if (claim()) {
      givenUp();
      finish();
    }
  }

  /** Ends the call, unless it has ended. Any thread. */
  void fail(RpcCode code, String text) {
    fail(new CallFailure(code, text));
  }

  void fail(CallFailure why) {
    if (claim()) {
      if (why.code() != RpcCode.CANCELLED) {
        failed(why);
      }
      endOthers();
      failure = why;
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
      promised.fail(failure(), sender.settings().callbacks());
    }
    LockSupport.unpark(waiter);
  }

  private synchronized RpcException failure() {
    CallFailure last = Objects.requireNonNull(failure, "failure of a call that has failed");
    CallFailure why = tried == null ? last : tried.outcome(last);
    String text = why == last ? why.text() : why.text() + "; then " + last;
    return new RpcException(
        why.code(), why.name(), describe(text, why), why.errorName(), why.components());
  }

  /** A reply that cannot be read. */
  @Override
  public RuntimeException at(int position, String problem) {
    return new RpcException(
        RpcCode.INVALID_REPLY, describe("the reply cannot be read: " + problem, null));
  }

  private String describe(String text, @Nullable CallFailure told) {
    String others = tried == null ? "" : tried.describe(told);
    return method() + where(" at ") + ": " + text + others;
  }

  @Override
  public String toString() {
    return method() + where(" to ") + ", " + millisLeft() + " ms left";
  }
}
