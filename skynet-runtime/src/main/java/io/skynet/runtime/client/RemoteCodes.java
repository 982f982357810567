package io.skynet.runtime.client;

import io.skynet.runtime.rpc.RpcCode;
import java.util.EnumSet;
import java.util.Set;

/** The codes that a peer can rightly send; the others are only ever found out on this side. */
final class RemoteCodes {
  private static final Set<RpcCode> REMOTE =
      EnumSet.of(
          RpcCode.DRAINING,
          RpcCode.OVERLOADED,
          RpcCode.DEADLINE_EXCEEDED,
          RpcCode.CANCELLED,
          RpcCode.NO_SUCH_METHOD,
          RpcCode.INVALID_ARGUMENT,
          RpcCode.TOO_LARGE,
          RpcCode.FAILED);

  private RemoteCodes() {}

  /**
   * The code with this name.
   *
   * @param name as the peer sent it; empty if it sent none, as foreign servers do
   */
  static RpcCode of(String name) {
    if (name.isEmpty()) {
      return RpcCode.FAILED;
    }
    for (RpcCode code : REMOTE) {
      if (code.name().equals(name)) {
        return code;
      }
    }
    return RpcCode.UNKNOWN;
  }
}
