package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.ErrorStream;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Threading;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** B17: handlers that end with what nobody catches. Their call fails, and nothing else does. */
@Timeout(60)
class BrokenHandlersTest extends CallingTest {
  private static final RpcMethod THROW = RpcMethod.unary("Test", "throw");
  private static final RpcMethod FUTURE = RpcMethod.unary("Test", "future");
  private static final RpcMethod ENCODER = RpcMethod.unary("Test", "encoder");

  /** What breaks. */
  private enum Break {
    ERROR,
    STACK,
    MEMORY,
    CLASS,
    ASSERTION;

    void happen() {
      switch (this) {
        case ERROR -> throw new Error("a secret");
        case STACK -> throw new IllegalStateException("a secret" + depth(0));
        case MEMORY -> throw new OutOfMemoryError("a secret");
        case CLASS -> throw new NoClassDefFoundError("a/secret");
        case ASSERTION -> throw new AssertionError("a secret");
      }
    }

    private static int depth(int above) {
      return depth(above + 1) + 1;
    }
  }

  private static Stream<Arguments> breaks() {
    return Stream.of(Break.values())
        .flatMap(kind -> Stream.of(Threading.values()).map(where -> Arguments.of(kind, where)));
  }

  private TestServer breaking(Break kind, Threading threading) throws Exception {
    return server()
        .threading(threading)
        .on(THROW, call -> kind.happen())
        .on(
            FUTURE,
            call -> {
              CompletableFuture<String> later = new CompletableFuture<>();
              call.replyLater(later, MsgWriter::writeString);
              timer.execute(() -> later.completeExceptionally(thrown(kind)));
            })
        .on(
            ENCODER,
            call ->
                call.replyLater(
                    CompletableFuture.completedFuture("half"),
                    (out, value) -> {
                      out.writeString(value);
                      kind.happen();
                    }))
        .start();
  }

  private static Throwable thrown(Break kind) {
    try {
      kind.happen();
      return new IllegalStateException("nothing broke");
    } catch (Throwable e) {
      return e;
    }
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void failsThatCallAndNoOther(Break kind, Threading threading) throws Exception {
    try (ErrorStream log = ErrorStream.capture();
        TestServer own = breaking(kind, threading)) {
      view.add(own.instance());
      assertEquals("before", echo(client, "before"));
      for (RpcMethod method : new RpcMethod[] {THROW, FUTURE, ENCODER}) {
        RpcException failure = failure(() -> client.send(method.name()));
        assertEquals(RpcCode.FAILED, failure.code(), failure.getMessage());
        assertTrue(failure.getMessage().contains("correlation id"), failure.getMessage());
        assertFalse(failure.getMessage().contains("secret"), failure.getMessage());
        assertEquals("after", echo(client, "after"));
      }
      await(() -> own.dispatcher().running().count() == 0);
      assertEquals(1, own.listener().connectionCount());
      assertEquals(4, client.stats().get(0).calls() - client.stats().get(0).failures());
      assertTrue(log.text().contains(thrown(kind).getClass().getName()), "the log has the cause");
    }
  }
}
