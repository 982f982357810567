package io.skynet.runtime.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.StandardTypes;
import io.skynet.runtime.rpc.Handler;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Skeleton;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.transport.CallLimits;
import io.skynet.runtime.transport.Listener;
import io.skynet.runtime.transport.ServerLimits;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;
import org.msgpack.value.ArrayValue;

/** Which threads calls run on, and how they get there. */
@Timeout(30)
class DispatcherTest {
  private static final int CALLS = 16;
  private static final String LOOP = "skynet-loop";
  private static final Duration SOON = Duration.ofSeconds(10);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<String> submitters = new ConcurrentLinkedQueue<>();
  private final Set<Thread> runners = ConcurrentHashMap.newKeySet();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private record Methods(Handler handler, Threading threading) implements Skeleton {
    @Override
    public void routes(Routes routes) {
      routes.add(RpcMethod.unary("Test", "run"), handler);
    }

    @Override
    public Threading threading(RpcMethod method) {
      return threading;
    }
  }

  /** {@code [0, 1, "run", []]}, so many times in one segment, and all the answers. */
  private void call(Handler handler, Threading threading) throws Exception {
    Dispatcher dispatcher =
        new Dispatcher(
            RouteTable.of(new Methods(handler, threading)),
            task -> {
              submitters.add(Thread.currentThread().getName());
              threads.execute(task);
            });
    InetAddress loopback = InetAddress.getLoopbackAddress();
    Listener listener = Listener.bind(loopback, 0, 0, ServerLimits.DEFAULT, dispatcher);
    try (Socket socket = new Socket(loopback, listener.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(HexFormat.of().parseHex("940001a372756e90".repeat(CALLS)));
      String answers = HexFormat.of().formatHex(socket.getInputStream().readNBytes(CALLS * 5));
      assertEquals("940101c0c0".repeat(CALLS), answers);
    } finally {
      listener.close();
    }
  }

  /** They meet at a barrier, which those that shared a thread would never pass. */
  @Test
  void runsEachBlockingCallOnAThreadOfItsOwnAndWakesOneForAll() throws Exception {
    CyclicBarrier all = new CyclicBarrier(CALLS);
    call(
        call -> {
          runners.add(Thread.currentThread());
          all.await();
          call.reply().writeNil();
        },
        Threading.BLOCKING);
    assertEquals(CALLS, runners.size());
    assertEquals(CALLS, submitters.size());
    assertEquals(1, submitters.stream().filter(name -> name.startsWith(LOOP)).count());
  }

  /**
   * {@code [0, 1, "run", ["<xxx…😀"]]} with 5 kB of metadata that nobody reads. What is shown of
   * the text ends in the midst of the last character, which no error could say, and the next call
   * finds nothing left of this one.
   */
  @ParameterizedTest
  @EnumSource(Threading.class)
  void answersWhatCannotBeReadNorShown(Threading threading) throws Exception {
    Methods uris =
        new Methods(
            call -> StandardTypes.writeUri(call.reply(), StandardTypes.readUri(call.args(1))),
            threading);
    Dispatcher dispatcher = new Dispatcher(RouteTable.of(uris), threads);
    Listener listener =
        Listener.bind(InetAddress.getLoopbackAddress(), 0, 0, ServerLimits.DEFAULT, dispatcher);
    MsgWriter calls = new MsgWriter(8192);
    addCall(calls, 1, "<" + "x".repeat(62) + "😀");
    addCall(calls, 2, "a:b");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), listener.port());
        MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(calls.toByteArray());
      Map<String, String> answers = new HashMap<>();
      for (int i = 0; i < 2; i++) {
        ArrayValue answer = in.unpackValue().asArrayValue();
        answers.put(answer.get(1).toJson(), answer.get(2) + " " + answer.get(3));
      }
      String refusal =
          "INVALID_ARGUMENT: argument 1: expected a URI, found \"<" + "x".repeat(62) + "?…\" null";
      assertEquals(Map.of("1", refusal, "2", "null a:b"), answers);
      Await.until(SOON, "its end", () -> dispatcher.running().count() == 0);
    } finally {
      listener.close();
    }
  }

  private static void addCall(MsgWriter out, int id, String uri) {
    out.writeArrayHeader(5);
    out.writeInt(0);
    out.writeInt(id);
    out.writeString("run");
    out.writeArrayHeader(1);
    out.writeString(uri);
    out.writeBinary(new byte[5 * 1024]);
  }

  @Test
  void runsWhatDoesNotBlockOnTheEventLoop() throws Exception {
    call(
        call -> {
          runners.add(Thread.currentThread());
          call.reply().writeNil();
        },
        Threading.NON_BLOCKING);
    assertEquals(1, runners.size());
    assertTrue(runners.iterator().next().getName().startsWith(LOOP));
    assertTrue(submitters.isEmpty());
  }

  /** {@code [0, 1, "run", []]}: its thread is there only after longer than it may wait. */
  @Test
  void refusesACallThatHasWaitedTooLongForItsThread() throws Exception {
    AtomicBoolean ran = new AtomicBoolean();
    BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    RouteTable routes =
        RouteTable.of(
            new Methods(
                call -> {
                  ran.set(true);
                  call.reply().writeNil();
                },
                Threading.BLOCKING));
    Dispatcher dispatcher = new Dispatcher(routes, tasks::add);
    dispatcher.limit(CallLimits.DEFAULT.withLongestWait(Duration.ofMillis(20)));
    InetAddress loopback = InetAddress.getLoopbackAddress();
    Listener listener = Listener.bind(loopback, 0, 0, ServerLimits.DEFAULT, dispatcher);
    try (Socket socket = new Socket(loopback, listener.port())) {
      socket.getOutputStream().write(HexFormat.of().parseHex("940001a372756e90"));
      Runnable late = tasks.take();
      long since = System.nanoTime();
      while (System.nanoTime() - since <= Duration.ofMillis(21).toNanos()) {
        Thread.onSpinWait();
      }
      late.run();
      String answer =
          MessagePack.newDefaultUnpacker(socket.getInputStream()).unpackValue().toJson();
      assertTrue(
          answer.matches(
              "\\[1,1,\"OVERLOADED: the call has waited \\d+ ms for a thread;"
                  + " the limit is 20 ms\",null]"),
          answer);
      assertFalse(ran.get());
      assertEquals(0, dispatcher.running().count());
      assertEquals(0, dispatcher.limit().underWay());
    } finally {
      listener.close();
    }
  }
}
