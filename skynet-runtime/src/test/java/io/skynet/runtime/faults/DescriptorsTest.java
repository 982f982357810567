package io.skynet.runtime.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** B15: a running service may open no more files. */
@Tag("faults")
@Timeout(300)
class DescriptorsTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration WATCHED = Duration.ofSeconds(Figures.LONG ? 60 : 3);
  private static final int SPARE = 8;
  private static final int CALLERS = 40;
  private static final int TICKS_PER_SECOND = 100; // what Linux counts processor time in

  /** {@code [0, 1, "echo", ["hi"]]} and its answer. */
  private static final byte[] CALL = HexFormat.of().parseHex("940001a46563686f91a26869");

  private static final byte[] ANSWER = HexFormat.of().parseHex("940101c0a26869");

  private final List<Socket> callers = new ArrayList<>();
  private ChildProcess service;
  private int port;

  @BeforeEach
  void start() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "not Linux");
    service =
        new ChildProcess(ServingMain.class, Map.of(), List.of("-etcd=mem:", "-bind=127.0.0.1:0"));
    String serving = "serving at ";
    service.awaitLine(SOON, serving);
    String line = service.lines().stream().filter(l -> l.contains(serving)).findFirst().get();
    port = Integer.parseInt(line.replaceAll(".*:", ""));
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket caller : callers) {
      caller.close();
    }
    if (service != null) {
      service.close();
    }
  }

  private void limit(long files) throws Exception {
    String limit = "--nofile=" + files + ":";
    Process prlimit =
        new ProcessBuilder("prlimit", "--pid", String.valueOf(service.pid()), limit)
            .inheritIO()
            .start();
    assertEquals(0, prlimit.waitFor());
  }

  private long openFiles() throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/" + service.pid() + "/fd"))) {
      return open.count();
    }
  }

  /** Of the whole process, in parts of one processor. */
  private double processorShare(Duration time) throws Exception {
    long before = ticks();
    TimeUnit.NANOSECONDS.sleep(time.toNanos()); // the time itself is what is measured
    return (ticks() - before) / (double) TICKS_PER_SECOND / (time.toMillis() / 1e3);
  }

  private long ticks() throws IOException {
    String stat = Files.readString(Path.of("/proc/" + service.pid() + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket("127.0.0.1", port);
    callers.add(socket);
    socket.getOutputStream().write(CALL);
    return socket;
  }

  private static boolean isAnswered(Socket socket, Duration within) throws IOException {
    socket.setSoTimeout((int) within.toMillis());
    InputStream in = socket.getInputStream();
    try {
      int first = in.read();
      assertEquals(ANSWER[0] & 0xff, first);
      assertEquals(ANSWER.length - 1, in.readNBytes(ANSWER.length - 1).length);
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  @Test
  void acceptsNoMoreWithoutSpinningAndGoesOnLater() throws Exception {
    Socket neighbour = connect();
    assertTrue(isAnswered(neighbour, SOON));
    limit(openFiles() + SPARE);
    List<Socket> waiting = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      Socket caller = connect();
      if (!isAnswered(caller, Duration.ofMillis(i < SPARE ? 5_000 : 50))) {
        waiting.add(caller);
      }
    }
    assertTrue(waiting.size() >= CALLERS - SPARE, waiting.size() + " wait");
    int lines = service.lines().size();
    double share = processorShare(WATCHED);
    int said = service.lines().size() - lines;
    neighbour.getOutputStream().write(CALL);
    assertTrue(isAnswered(neighbour, SOON), "who is there is served");
    assertTrue(share < 0.5, "it spins: " + share + " of a processor");
    assertTrue(said <= 1 + WATCHED.toMinutes(), "it fills the log: " + last(service.lines(), said));
    int waited = waiting.size();
    long begun = System.nanoTime();
    limit(1_024);
    Await.until(Duration.ofSeconds(10), "all served", () -> areAnswered(waiting));
    Figures.note(
        "B15",
        "%d of %d connections wait for a file: %.0f %% of a processor, %d lines of log; the first"
            + " ones served meanwhile; all served %.1f s after there were more files",
        waited,
        CALLERS,
        100 * share,
        said,
        Figures.seconds(Figures.since(begun)));
  }

  private static List<String> last(List<String> lines, int count) {
    return lines.subList(lines.size() - count, lines.size());
  }

  private static boolean areAnswered(List<Socket> waiting) throws IOException {
    for (Socket caller : List.copyOf(waiting)) {
      if (isAnswered(caller, Duration.ofMillis(100))) {
        waiting.remove(caller);
      }
    }
    return waiting.isEmpty();
  }
}
