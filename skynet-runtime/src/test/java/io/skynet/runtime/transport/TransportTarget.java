package io.skynet.runtime.transport;

import com.sun.management.ThreadMXBean;
import io.skynet.runtime.msgpack.StandardTypes;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Skeleton;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.MessageScanner;
import io.skynet.runtime.wire.RemoteError;
import io.skynet.runtime.wire.WireException;
import io.skynet.runtime.wire.WireLimits;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives both ends of a connection whatever bytes it is given, whole and in pieces, and throws if
 * anything but what docs/protocol.md says becomes of them.
 */
public final class TransportTarget {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final byte[] THREE_CALLS =
      ByteText.parse("94 00 01 a1 'a' 90 94 00 02 a1 'b' 90 94 00 03 a1 'c' 90");

  /** What a connection may allocate for itself, and for each byte: errors are longer than calls. */
  private static final long ALLOWANCE = 1 << 20;

  private static final int ALLOWANCE_PER_BYTE = 256;

  /** In the first byte of an input: both ends have said hello before. */
  static final int GREETED = 1 << 5;

  private TransportTarget() {}

  /** The first byte says how the others are cut, and whether hello was said. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length > 1) {
      byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
      int piece = 1 + (input[0] & 0xff) % 32;
      boolean greeted = (input[0] & GREETED) != 0;
      serve(bytes, piece, greeted);
      requireLittleMemory(bytes, greeted);
      call(bytes, piece, greeted);
    }
  }

  private static EmbeddedEnd serving(boolean greeted) {
    return greeted
        ? EmbeddedEnd.servingGreeted(ServerLimits.DEFAULT, new Quiet())
        : EmbeddedEnd.serving(ServerLimits.DEFAULT, new Quiet());
  }

  private static void serve(byte[] bytes, int piece, boolean greeted) {
    try (EmbeddedEnd whole = serving(greeted);
        EmbeddedEnd cut = serving(greeted)) {
      whole.receive(bytes);
      byte[] answers = whole.sent();
      cut.receive(Segments.pieces(bytes, piece));
      require(Arrays.equals(answers, cut.sent()), "cut, it is answered otherwise");
      require(whole.isOpen() == cut.isOpen(), "cut, it ends otherwise");
      requireNoFailure(answers);
      requireAnswers(bytes, answers);
    }
  }

  /** Whatever comes, no method of ours throws what it should not. */
  private static void requireNoFailure(byte[] answers) {
    for (Envelope answer : Messages.in(answers)) {
      boolean failed =
          answer.isError(answers)
              && RemoteError.read(answers, answer, true).code().equals(RpcCode.FAILED.name());
      require(!failed, "a method failed");
    }
  }

  /**
   * What bytes make us allocate, they make us allocate each time. What is seen once is another's: a
   * chunk that Netty's allocator has come to need, or a class that is loaded late.
   */
  private static void requireLittleMemory(byte[] bytes, boolean greeted) {
    long allowed = ALLOWANCE + (long) ALLOWANCE_PER_BYTE * bytes.length;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3 && least > allowed; i++) {
      least = Math.min(least, allocated(bytes, greeted));
    }
    require(least <= allowed, bytes.length + " bytes made it allocate " + least);
  }

  private static long allocated(byte[] bytes, boolean greeted) {
    try (EmbeddedEnd end = serving(greeted)) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      end.receive(bytes);
      return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
  }

  /**
   * Every request that came before the first broken message is answered, once and in order. A
   * response is broken too, unless it is to a ping: what follows one is not looked at.
   */
  private static void requireAnswers(byte[] bytes, byte[] answers) {
    List<Integer> asked = new ArrayList<>();
    boolean all = true;
    MessageScanner scanner = new MessageScanner(WireLimits.DEFAULT);
    Envelope envelope = new Envelope();
    try {
      for (int at = 0; at < bytes.length; at = envelope.end()) {
        scanner.reset();
        int size = scanner.scan(bytes, at, bytes.length);
        if (size == MessageScanner.INCOMPLETE) {
          break;
        }
        envelope.parse(bytes, at, size, scanner);
        if (envelope.kind() == Envelope.Kind.RESPONSE) {
          all = false;
          break;
        } else if (envelope.kind() == Envelope.Kind.REQUEST) {
          asked.add(envelope.id());
        }
      }
    } catch (WireException broken) {
      // What follows is not looked at by the server either.
    }
    List<Integer> answered = Messages.in(answers).stream().map(Envelope::id).toList();
    boolean right =
        asked.equals(all ? answered : answered.subList(0, Math.min(asked.size(), answered.size())));
    require(right, "asked " + asked + ", answered " + answered);
  }

  private static void call(byte[] bytes, int piece, boolean greeted) {
    Calls calls = new Calls();
    try (EmbeddedEnd caller = calling(calls, greeted)) {
      calls.make(THREE_CALLS);
      caller.sent();
      caller.receive(Segments.pieces(bytes, piece));
    }
    long ended = calls.outcomes().stream().filter(end -> !end.startsWith("closed ")).count();
    require(ended == 3, "of three calls ended " + calls.outcomes());
  }

  private static EmbeddedEnd calling(Calls calls, boolean greeted) {
    return greeted
        ? EmbeddedEnd.callingGreeted(WireLimits.DEFAULT, calls)
        : EmbeddedEnd.calling(WireLimits.DEFAULT, calls);
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalStateException(problem);
    }
  }

  /** Does nothing that takes memory. */
  private static final class Quiet implements Skeleton {
    @Override
    public void routes(Routes routes) {
      routes.add(
          RpcMethod.unary("Echo", "echo"),
          call -> call.reply().writeString(call.args(1).readString()));
      routes.add(
          RpcMethod.unary("Echo", "go"),
          call -> StandardTypes.writeUri(call.reply(), StandardTypes.readUri(call.args(1))));
      routes.add(
          RpcMethod.unary("Echo", "take"),
          call -> {
            call.args(1).skip();
            call.reply().writeNil();
          });
      routes.add(RpcMethod.oneway("Echo", "note"), call -> call.args(1).readString());
    }

    @Override
    public Threading threading(RpcMethod method) {
      return Threading.NON_BLOCKING;
    }
  }
}
