package io.skynet.runtime.rpc;

/** Why a call failed. The list is closed: what a newer peer adds arrives as {@link #UNKNOWN}. */
public enum RpcCode {
  /** No live instance matches what the client asked for. The call never left. */
  NO_INSTANCE(Retry.SAFE),
  /**
   * Instances match, but none of them offers the method, or none in the shape that the client goes
   * by; one that does may come. The call never left.
   */
  NOT_OFFERED(Retry.SAFE),
  /** No connection to the chosen instance could be made. The call never left. */
  UNREACHABLE(Retry.SAFE),
  /** The instance is leaving and did not run the call. */
  DRAINING(Retry.SAFE),
  /** The instance, or the connection to it, has too much to do and did not run the call. */
  OVERLOADED(Retry.SAFE),
  /** The connection was lost after the call was sent: it may have run, or not. */
  UNKNOWN_OUTCOME(Retry.IF_IDEMPOTENT),
  /** The time was up before the reply came: the call may have run, or not. */
  DEADLINE_EXCEEDED(Retry.IF_IDEMPOTENT),
  /** The caller gave up: the call may have run, or not. */
  CANCELLED(Retry.NEVER),
  /** The instance has no such method. */
  NO_SUCH_METHOD(Retry.NEVER),
  /** The instance could not read the arguments. */
  INVALID_ARGUMENT(Retry.NEVER),
  /** The client could not read the reply. The call has run. */
  INVALID_REPLY(Retry.NEVER),
  /** The call or its reply is larger than a limit allows. */
  TOO_LARGE(Retry.NEVER),
  /** The method ran and failed; the instance's log has the cause under the correlation id. */
  FAILED(Retry.NEVER),
  /** The peer used a code that this side does not know; {@link RpcException#name()} keeps it. */
  UNKNOWN(Retry.NEVER);

  /** Whether a failed call may be made again. */
  public enum Retry {
    /** It did not run. */
    SAFE,
    /** It may have run: only if running twice does no harm. */
    IF_IDEMPOTENT,
    /** The same call would fail again, or nobody wants it any more. */
    NEVER
  }

  private final Retry retry;

  RpcCode(Retry retry) {
    this.retry = retry;
  }

  public Retry retry() {
    return retry;
  }
}
