package io.skynet.runtime.faults;

import io.skynet.runtime.directory.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;
import org.msgpack.value.ArrayValue;
import org.msgpack.value.Value;

/**
 * Calls a method over some plain connections, and takes the time of each answer. Nobody here tries
 * anything again, so what it measures is the server.
 */
final class Barrage implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** {@code [0, 0, "$/hello", [{"v": 1}]]}. */
  private static final byte[] HELLO = HexFormat.of().parseHex("940000a7242f68656c6c6f9181a17601");

  private static final int PRIORITY = 7; // in the metadata
  private static final int PLAIN = -1;

  private final String method;
  private final List<Line> lines = new ArrayList<>();

  Barrage(int port, String method, int connections) throws IOException {
    this.method = method;
    for (int i = 0; i < connections; i++) {
      Line line = new Line(new Socket("127.0.0.1", port));
      lines.add(line);
      daemon(line::read);
    }
  }

  /** The same by callers that have said hello, and say how low the priority of their calls is. */
  static Barrage withPriority(int port, String method, int connections, int priority)
      throws IOException {
    Barrage made = new Barrage(port, method, connections);
    for (Line line : made.lines) {
      line.priority = priority;
      line.waiting.put(0, answered -> {});
      line.socket.getOutputStream().write(HELLO);
    }
    return made;
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "barrage");
    thread.setDaemon(true);
    thread.start();
  }

  /** What became of calls. */
  static final class Outcome {
    private final AtomicInteger made = new AtomicInteger();
    private final ConcurrentLinkedQueue<Long> served = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> refused = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> odd = new ConcurrentLinkedQueue<>();
    private final long begun = System.nanoTime();
    private volatile long ended;

    private void note(long nanos, Value error) {
      if (error.isNilValue()) {
        served.add(nanos);
      } else if (error.toString().contains("OVERLOADED")) {
        refused.add(nanos);
      } else {
        odd.add(error.toString());
      }
    }

    private boolean isComplete() {
      return made.get() == served.size() + refused.size() + odd.size();
    }

    int made() {
      return made.get();
    }

    int served() {
      return served.size();
    }

    int refused() {
      return refused.size();
    }

    /** Errors that are no refusals. */
    List<String> odd() {
      return List.copyOf(odd);
    }

    /** How many calls were made in a second. */
    double offeredPerSecond() {
      return made.get() * 1e9 / (ended - begun);
    }

    /** How many of them were served. */
    double goodput() {
      return served.size() * 1e9 / (ended - begun);
    }

    /** What so many percent of those that were served took at most. */
    double servedMillis(double percent) {
      return millis(served, percent);
    }

    /** What so many percent of those that were refused took at most. */
    double refusedMillis(double percent) {
      return millis(refused, percent);
    }

    private static double millis(Iterable<Long> nanos, double percent) {
      List<Long> sorted = new ArrayList<>();
      nanos.forEach(sorted::add);
      sorted.sort(null);
      int at = (int) Math.min(sorted.size() - 1, sorted.size() * percent / 100);
      return sorted.isEmpty() ? 0 : sorted.get(at) / 1e6;
    }

    @Override
    public String toString() {
      return made + " calls, " + served() + " served, " + refused() + " refused, " + odd();
    }
  }

  /** So many calls a second, whether or not those before are answered. */
  Outcome atRate(int perSecond, Duration time) {
    Outcome outcome = new Outcome();
    long planned = time.toMillis() * perSecond / 1_000;
    for (int i = 0; i < planned; i++) {
      long due = outcome.begun + i * 1_000_000_000L / perSecond;
      for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
        LockSupport.parkNanos(due - now);
      }
      Line line = lines.get(i % lines.size());
      call(line, outcome, answered -> {});
    }
    return end(outcome);
  }

  /** On each connection the next call when the last one is answered. */
  Outcome oneAtATime(Duration time) {
    Outcome outcome = new Outcome();
    long until = outcome.begun + time.toNanos();
    lines.forEach(line -> next(line, outcome, until));
    Await.until(PATIENCE, "the last answers", () -> System.nanoTime() - until > 0);
    return end(outcome);
  }

  private void next(Line line, Outcome outcome, long until) {
    if (System.nanoTime() - until < 0) {
      call(line, outcome, answered -> next(line, outcome, until));
    }
  }

  private static Outcome end(Outcome outcome) {
    outcome.ended = System.nanoTime();
    Await.until(PATIENCE, "the last answers", outcome::isComplete);
    return outcome;
  }

  private void call(Line line, Outcome outcome, Consumer<Value> then) {
    outcome.made.incrementAndGet();
    long begun = System.nanoTime();
    line.call(
        method,
        error -> {
          outcome.note(System.nanoTime() - begun, error);
          then.accept(error);
        });
  }

  /** One connection, and who waits on it for what. */
  private static final class Line {
    private final Socket socket;
    private int priority = PLAIN;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, Consumer<Value>> waiting = new ConcurrentHashMap<>();

    Line(Socket socket) throws IOException {
      this.socket = socket;
      socket.setTcpNoDelay(true);
    }

    void call(String method, Consumer<Value> answered) {
      int id = ids.incrementAndGet();
      waiting.put(id, answered);
      try (MessageBufferPacker out = MessagePack.newDefaultBufferPacker()) {
        out.packArrayHeader(priority == PLAIN ? 4 : 5).packInt(0).packInt(id);
        out.packString(method).packArrayHeader(0);
        if (priority != PLAIN) {
          out.packMapHeader(1).packInt(PRIORITY).packInt(priority);
        }
        socket.getOutputStream().write(out.toByteArray());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void read() {
      try (MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream())) {
        while (in.hasNext()) {
          ArrayValue reply = in.unpackValue().asArrayValue();
          Consumer<Value> answered = waiting.remove(reply.get(1).asIntegerValue().asInt());
          answered.accept(reply.get(2));
        }
      } catch (IOException e) {
        // Closed by us, or by the other end: then the answers that are missing say so.
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Line line : lines) {
      line.socket.close();
    }
  }

  @Override
  public String toString() {
    return method + " over " + lines.size() + " connections";
  }
}
