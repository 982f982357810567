package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.skynet.embedded.EmbeddedServer;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Queries that go on: in a pipe, on a terminal, without their directory, and with very many rows.
 */
final class WatchTest {
  private static final Duration BOUND = Duration.ofSeconds(60);
  private static final Screen SCREEN = new Screen(true, false, true);

  private EmbeddedServer server;
  private Crowd crowd;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final AtomicInteger code = new AtomicInteger(-1);
  private Thread watching;

  @BeforeEach
  void start() throws IOException {
    server = EmbeddedServer.start(0);
    crowd = new Crowd(server.port());
    crowd.put(0, 4, InstanceState.REGISTERED);
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (watching != null) {
      watching.interrupt();
      watching.join(BOUND.toMillis());
      assertEquals(ExitCode.INTERRUPTED, code.get(), err.toString());
    }
    server.close();
  }

  @Test
  void inAPipeEveryEventIsALine() throws Exception {
    watch(Screen.PIPE, "instances", "-o=jsonl", "-columns=id,state", "-host=h1");
    await(out, "{\"event\":\"added\",\"at\":\"");
    assertTrue(
        out.toString().endsWith("\",\"id\":\"i-00001\",\"state\":\"registered\"}\n"),
        out.toString());
    crowd.put(0, 2, InstanceState.DRAINING);
    await(out, "\"id\":\"i-00001\",\"state\":\"draining\"}\n");
    crowd.remove(1);
    await(out, "{\"event\":\"removed\"");
    crowd.put(101, 102, InstanceState.REGISTERED);
    await(out, "\"i-00101\"");
    assertEquals(List.of("added", "changed", "removed", "added"), events("\"event\":\"(\\w+)\".*"));
  }

  @Test
  void whatLooksTheSameHasNotChanged() throws Exception {
    watch(Screen.PIPE, "hosts", "-o=name");
    await(out, "added h3\n");
    crowd.put(100, 101, InstanceState.REGISTERED);
    crowd.put(0, 1, InstanceState.DRAINING);
    crowd.remove(2);
    await(out, "removed h2\n");
    crowd.put(4, 5, InstanceState.REGISTERED);
    await(out, "added h4\n");
    assertEquals("added h0\nadded h1\nadded h2\nadded h3\nremoved h2\nadded h4\n", out.toString());
  }

  @Test
  void rowsForPeopleLineUp() throws Exception {
    watch(Screen.PIPE, "topology", "-id=i-00002", "-columns=id,service,state");
    await(out, "added    i-00002  Crowd  registered\n");
    crowd.put(2, 3, InstanceState.DRAINING);
    await(out, "changed  i-00002  Crowd  draining\n");
  }

  @Test
  void aDirectoryThatGoesIsWaitedFor() throws Exception {
    watch(Screen.PIPE, "hosts", "-o=name");
    await(out, "added h3\n");
    int port = server.port();
    server.close();
    await(err, "sky: the directory does not answer; waiting for it\n");
    server = EmbeddedServer.start(port);
    crowd.put(0, 6, InstanceState.REGISTERED);
    await(err, "sky: the directory is back\n");
    await(out, "added h5\n");
  }

  @Test
  void whatCannotGoOnIsRefused() {
    assertEquals(
        new Ran(
            2,
            "",
            "sky: -watch cannot go with -o=yaml, which is one document; -o=jsonl has a line for"
                + " each event\n"),
        sky("hosts", "--watch", "-o=yaml"));
    assertEquals(2, sky("hosts", "-watch", "-columns=nosuch").code());
    assertEquals(4, Ran.sky("hosts", "-watch", "-etcd=127.0.0.1:1").code());
  }

  @Test
  void onATerminalTheScreenIsDrawnAnewAndGivenBack() throws Exception {
    String command = java("", "topology -watch -etcd=127.0.0.1:" + server.port());
    try (Tmux tmux =
        Tmux.start("echo before; " + command + "; echo ended with $?; stty -a; sleep 60")) {
      String screen = tmux.await("4 instances");
      assertFalse(screen.contains("before"), "the screen is another one");
      crowd.put(4, 5, InstanceState.DRAINING);
      tmux.await("5 instances");
      tmux.await("i-00004");
      tmux.type("x");
      crowd.remove(0);
      screen = tmux.await(shown -> !shown.contains("i-00000"));
      assertFalse(screen.contains("x\n"), "what is typed is not shown");
      tmux.press("C-c");
      screen = tmux.await("ended with 130");
      assertTrue(screen.startsWith("before\n"), screen);
      assertTrue(screen.contains("i-00004"), "the last frame stays: " + screen);
      assertFalse(tmux.await(" icanon ").contains("-echo "), "what is typed is shown again");
    }
  }

  /**
   * Whatever happens in the cluster, a frame is a screen, and there are few of them in a second.
   */
  @Test
  void framesAreFewAndFitTheScreen() throws Exception {
    crowd.put(0, 500, InstanceState.REGISTERED);
    long start = System.nanoTime();
    watch(SCREEN, "instances");
    await(out, "\u2026 and 479 more");
    for (int i = 0; i < 40; i++) {
      crowd.put(0, 100, i % 2 == 0 ? InstanceState.DRAINING : InstanceState.REGISTERED);
    }
    crowd.put(0, 501, InstanceState.REGISTERED);
    await(out, "501 instances");
    String[] frames = out.toString().split("\u001b\\[H", -1);
    long most = 2 + Duration.ofNanos(System.nanoTime() - start).toMillis() / 200;
    assertTrue(frames.length <= most, frames.length + " frames, at most " + most);
    for (String frame : frames) {
      assertTrue(frame.split("\r\n", -1).length <= 24, frame);
    }
  }

  @Test
  @Tag("slow")
  void tenThousandInstancesAndAThousandChangesASecondNeedLittleMemory() throws Exception {
    crowd.put(0, 10_000, InstanceState.REGISTERED);
    String address = "-etcd=127.0.0.1:" + server.port();
    Path seen = Path.of("target/watch-events.txt");
    try (Tmux tmux =
            Tmux.start(
                java("-Xmx64m", "topology -watch " + address) + "; echo ended with $?; sleep 60");
        Tmux pipe =
            Tmux.start(
                java("-Xmx64m", "instances -watch -o=jsonl " + address)
                    + " > "
                    + seen.toAbsolutePath()
                    + "; echo ended with $?; sleep 60")) {
      tmux.await(" and 1");
      long start = System.nanoTime();
      int changes = 0;
      while (changes < 15_000) {
        crowd.put(changes % 10_000, changes % 10_000 + 100, state(changes));
        changes += 100;
        long due = start + TimeUnit.MILLISECONDS.toNanos(changes);
        TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
      }
      crowd.put(10_000, 10_001, InstanceState.REGISTERED);
      String screen = tmux.await("10,001 instances");
      assertTrue(screen.contains("\u2026 and "), screen);
      tmux.press("C-c");
      tmux.await("ended with 130");
      awaitLine(seen, "i-10000");
      pipe.press("C-c");
      pipe.await("ended with 130");
    }
  }

  private static InstanceState state(int changes) {
    return changes / 10_000 % 2 == 0 ? InstanceState.DRAINING : InstanceState.REGISTERED;
  }

  private static void awaitLine(Path file, String text) throws Exception {
    long end = System.nanoTime() + BOUND.toNanos();
    while (!java.nio.file.Files.readString(file).contains(text)) {
      assertTrue(System.nanoTime() < end, text + " is not in " + file);
      Thread.sleep(100);
    }
  }

  private static String java(String options, String args) {
    return Path.of(System.getProperty("java.home"), "bin", "java")
        + " -Dsky.terminal=true -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "
        + options
        + " -cp '"
        + System.getProperty("java.class.path")
        + "' io.skynet.sky.Main "
        + args;
  }

  private Ran sky(String... args) {
    return Ran.sky(Map.of("SKYNET_ETCD", "127.0.0.1:" + server.port()), args);
  }

  private void watch(Screen screen, String... args) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), screen);
    List<String> words = new ArrayList<>(List.of(args));
    words.add("-watch");
    words.add("-etcd=127.0.0.1:" + server.port());
    watching =
        new Thread(
            () ->
                code.set(
                    Main.run(terminal, Map.of(), Clock.systemUTC(), words.toArray(String[]::new))));
    watching.start();
  }

  private List<String> events(String pattern) {
    return out.toString().lines().map(line -> line.replaceFirst(".*?" + pattern, "$1")).toList();
  }

  private static void await(StringWriter text, String wanted) throws InterruptedException {
    long end = System.nanoTime() + BOUND.toNanos();
    while (!text.toString().contains(wanted)) {
      if (System.nanoTime() > end) {
        fail("expected '" + wanted + "' in:\n" + text);
      }
      Thread.sleep(5);
    }
  }
}
