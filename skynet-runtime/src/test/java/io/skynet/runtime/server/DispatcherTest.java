package io.skynet.runtime.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.HexFormat;
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
import org.msgpack.core.MessagePack;

/** Which threads calls run on, and how they get there. */
@Timeout(30)
class DispatcherTest {
  private static final int CALLS = 16;
  private static final String LOOP = "skynet-loop";

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
