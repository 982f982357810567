package io.skynet.runtime.client;

import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.RemoteError;
import org.jspecify.annotations.Nullable;

/**
 * Why a call failed.
 *
 * @param code what that means for the caller
 * @param name what the peer calls the code
 * @param text the rest, for people
 * @param errorName of the exception that the method threw; null if it threw none of the interface's
 * @param components of that exception, as msgpack
 */
record CallFailure(
    RpcCode code,
    String name,
    String text,
    @Nullable String errorName,
    byte @Nullable [] components) {

  /** One that this side has found. */
  CallFailure(RpcCode code, String text) {
    this(code, code.name(), text, null, null);
  }

  /** One that a peer has answered. */
  static CallFailure read(byte[] bytes, Envelope reply, boolean greeted) {
    RemoteError error;
    try {
      error = RemoteError.read(bytes, reply, greeted);
    } catch (RuntimeException e) {
      return new CallFailure(RpcCode.FAILED, "the peer's error cannot be read");
    }
    RpcCode code = RemoteCodes.of(error.code());
    return new CallFailure(
        code,
        code == RpcCode.UNKNOWN ? error.code() : code.name(),
        error.message(),
        error.name(),
        error.components());
  }

  /** The connection was lost after the call was sent. */
  static CallFailure lost(String reason) {
    return new CallFailure(
        RpcCode.UNKNOWN_OUTCOME, reason + " before the reply came: the call may have run");
  }

  /** The call has more bytes than somebody takes. */
  static CallFailure tooLarge(int size, int limit, String whose) {
    return new CallFailure(
        RpcCode.TOO_LARGE, "the call has " + size + " bytes; " + whose + " is " + limit);
  }

  /**
   * The time is up.
   *
   * @param waitedFor what kept the call from being sent; null if it was sent
   */
  static CallFailure deadline(@Nullable String waitedFor) {
    return new CallFailure(
        RpcCode.DEADLINE_EXCEEDED,
        waitedFor == null
            ? "no reply came in time: the call may have run"
            : "gave up waiting: " + waitedFor);
  }

  @Override
  public String toString() {
    return name + ": " + text;
  }
}
