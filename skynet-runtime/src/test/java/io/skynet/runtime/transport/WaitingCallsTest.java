package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.wire.Envelope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** B9: which ids calls get, when all of them have been used once. */
class WaitingCallsTest {
  private static final int PING_ID = -1;
  private static final int HELLO_ID = 0;

  private static final class Waiting extends Request {
    Waiting() {
      super(RpcMethod.unary("Test", "echo"));
    }

    @Override
    protected MsgWriter params() {
      return new MsgWriter(16);
    }

    @Override
    protected void writeMetadata(MsgWriter out, long now) {}

    @Override
    protected boolean isDone() {
      return false;
    }

    @Override
    protected long deadlineNanos() {
      return Long.MAX_VALUE;
    }

    @Override
    protected void onReply(byte[] bytes, Envelope reply) {}

    @Override
    protected void onLost(String reason) {}

    @Override
    protected void onDeadline() {}

    @Override
    protected void onSent() {}

    @Override
    protected void onUnsent(String reason) {}

    @Override
    protected void onTooLarge(int size, int limit) {}
  }

  /** The ids of pings and of hello would bring a call an answer that is not its own. */
  @Test
  void beginsAgainAndLeavesOutWhatIsNotForCalls() {
    WaitingCalls calls = new WaitingCalls(-3);
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Waiting call = new Waiting();
      calls.add(call);
      ids.add(call.id());
    }
    assertEquals(List.of(-3, -2, 1, 2), ids);
    assertNull(calls.remove(PING_ID));
    assertNull(calls.remove(HELLO_ID));
  }

  /** A call that has waited since the last time round keeps its number to itself. */
  @Test
  void givesNoIdThatIsStillInUse() {
    WaitingCalls calls = new WaitingCalls(-5);
    Waiting slow = new Waiting();
    calls.add(slow);
    for (int i = 0; i < 1_000; i++) {
      Waiting call = new Waiting();
      calls.add(call);
      assertNotEquals(slow.id() & 63, call.id() & 63);
      assertSame(call, calls.remove(call.id()));
    }
    assertSame(slow, calls.remove(-5));
    assertNull(calls.remove(-5));
    assertEquals(0, calls.size());
  }
}
