package io.skynet.runtime.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.runtime.rpc.RpcCode.Retry;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RpcCodeTest {

  /** A code that moves to another line changes what every client does with its calls. */
  @Test
  void eachSaysWhetherTheCallMayBeMadeAgain() {
    Map<Retry, List<RpcCode>> expected = new EnumMap<>(Retry.class);
    expected.put(
        Retry.SAFE,
        List.of(
            RpcCode.NO_INSTANCE,
            RpcCode.NOT_OFFERED,
            RpcCode.UNREACHABLE,
            RpcCode.DRAINING,
            RpcCode.OVERLOADED));
    expected.put(Retry.IF_IDEMPOTENT, List.of(RpcCode.UNKNOWN_OUTCOME, RpcCode.DEADLINE_EXCEEDED));
    expected.put(
        Retry.NEVER,
        List.of(
            RpcCode.CANCELLED,
            RpcCode.NO_SUCH_METHOD,
            RpcCode.INVALID_ARGUMENT,
            RpcCode.INVALID_REPLY,
            RpcCode.TOO_LARGE,
            RpcCode.FAILED,
            RpcCode.UNKNOWN));
    assertEquals(
        expected, Arrays.stream(RpcCode.values()).collect(Collectors.groupingBy(RpcCode::retry)));
  }
}
