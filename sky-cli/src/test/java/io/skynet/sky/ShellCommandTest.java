package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell on a cluster of real services: on a terminal, and from a pipe. */
final class ShellCommandTest {
  private static LiveCluster cluster;
  @TempDir Path home;

  @BeforeAll
  static void start() throws Exception {
    cluster = LiveCluster.start();
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
  }

  @Test
  void onATerminalItCompletesWhatTheClusterHas() throws Exception {
    try (Tmux tmux = Tmux.start(command("cli", "-etcd=" + cluster.uri))) {
      warmUp(tmux);
      tmux.type("service Sh");
      tmux.press("Tab");
      tmux.press("Enter");
      tmux.await(screen -> screen.matches("(?s).*\\nsky service=Shop>\\s*"));
      tmux.type("topo");
      tmux.press("Tab");
      tmux.press("Enter");
      tmux.await("└─ 1.1.0\n");
      tmux.type("region we");
      tmux.press("Tab");
      tmux.press("Enter");
      tmux.await("sky service=Shop region=west>");
      tmux.type("call Shop.who");
      tmux.press("Tab");
      tmux.press("Enter");
      tmux.await("\"west\"");
      tmux.type("call Shop.whoAreYou -version=1.1");
      tmux.press("Tab");
      tmux.press("Enter");
      tmux.await(screen -> screen.contains("-version=1.1.0") && count(screen, "\"west\"") == 2);
      tmux.type("reset");
      tmux.press("Enter");
      tmux.await(screen -> screen.matches("(?s).*\\nsky>\\s*"));
      tmux.press("Up");
      tmux.press("Up");
      tmux.await(screen -> screen.matches("(?s).*\\nsky> call Shop.whoAreYou -version=1.1.0\\s*"));
      tmux.press("C-c");
      tmux.await(screen -> screen.matches("(?s).*\\nsky>\\s*"));
      tmux.type("exit");
      tmux.press("Enter");
      tmux.await("ended with 0");
    }
    assertTrue(
        Files.readString(home.resolve("sky/history")).contains("call Shop.whoAreYou"),
        "lines are kept");
  }

  @Test
  void onATerminalItAsksBeforeItCallsManyTimesAndCtrlCEndsACall() throws Exception {
    try (Tmux tmux = Tmux.start(command("cli", "-etcd=" + cluster.uri))) {
      warmUp(tmux);
      tmux.type("call Echo.echo hi -all");
      tmux.press("Enter");
      tmux.await("Go on? [y/N]");
      tmux.type("n");
      tmux.press("Enter");
      tmux.await("sky: nothing was done");
      tmux.type("call Echo.echo hi -all");
      tmux.press("Enter");
      tmux.await(screen -> count(screen, "Go on? [y/N]") == 2);
      tmux.type("y");
      tmux.press("Enter");
      tmux.await("\"result\":\"hi\"");
      tmux.type("call Shop.nap 60000 -timeout=60000 -region=east");
      tmux.press("Enter");
      // Earlier, Ctrl-C would only drop the line.
      assertTrue(cluster.east.napping.await(30, TimeUnit.SECONDS), "the call is under way");
      tmux.press("C-c");
      tmux.await("sky: CANCELLED: Shop.nap");
      tmux.press("C-d");
      tmux.await("ended with 6");
    }
  }

  @Test
  void onATerminalCtrlCEndsALoadWithItsReport() throws Exception {
    try (Tmux tmux = Tmux.start(command("cli", "-etcd=" + cluster.uri))) {
      warmUp(tmux);
      tmux.type("call Shop.nap 1 -rate=100 -repeat=1000000 -id=shop-2");
      tmux.press("Enter");
      tmux.await("Go on? [y/N]");
      tmux.type("y");
      tmux.press("Enter");
      assertTrue(cluster.west.napping.await(30, TimeUnit.SECONDS), "calls are under way");
      tmux.press("C-c");
      tmux.await(screen -> screen.matches("(?s).*\\n[0-9]+ calls in .*\\nsky>\\s*"));
      tmux.press("C-d");
      assertEquals(1, count(tmux.await("ended with 130"), " calls in "));
    }
  }

  /** The first questions of a JVM on a busy machine may take longer than a directory has time. */
  private static void warmUp(Tmux tmux) throws Exception {
    tmux.await("sky>");
    for (int asked = 1; ; asked++) {
      int prompts = asked + 1;
      tmux.type("regions");
      tmux.press("Enter");
      if (tmux.await(screen -> count(screen, "sky>") == prompts).contains("\nwest\n")) {
        return;
      }
      assertTrue(asked < 10, "the cluster is not found");
    }
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private String command(String... args) {
    String line = "XDG_STATE_HOME=" + home + " " + Jvm.sky(String.join(" ", args));
    return line + "; echo ended with $?; sleep 60";
  }

  @Test
  void fromAPipeItRunsWithoutPrompts() {
    String lines =
        """
        # the same questions, asked twice
        service Shop
        region west
        hosts
        call Shop.whoAreYou
        call Shop.whoAreYou -all
        region north
        call Shop.whoAreYou
        """;
    assertEquals(
        new Ran(
            3,
            "h-west\n\"west\"\n",
            """
            sky: This calls many times, or many instances. Go on? Nobody is here to say yes: run it\
             outside the shell
            sky: nothing was done
            sky: no instance matches service=Shop region=north
            """),
        withInput(lines, "cli", "-etcd=" + cluster.uri));
  }

  @Test
  void itAsksWhereverTheOptionsStand() {
    String lines =
        """
        service Shop
        config set greeting hello
        -color=never config rm greeting -version=1.0.0
        config list -service=set
        reset
        config set skynet.timeout 1ms
        -region=west call Shop.whoAreYou -all
        context rm prod
        -color=never context use default
        contract accept -dry-run
        call
        """;
    Ran ran = withInput(lines, "cli", "-etcd=" + cluster.uri);
    assertEquals(
        List.of(
            "This sets greeting for Shop in all versions.",
            "This removes what is set as greeting for Shop 1.0.0.",
            "This sets skynet.timeout for all services.",
            "This calls many times, or many instances.",
            "This forgets the context prod.",
            "From now on sky asks default, outside this shell too."),
        ran.err()
            .lines()
            .filter(line -> line.contains(" Go on? "))
            .map(line -> line.replaceAll("sky: | Go on.*", ""))
            .toList());
  }

  @Test
  void itsDirectoryIsThatOfTheConfigurationToo() {
    assertEquals(
        new Ran(0, "", "sky: nothing is set\n"),
        withInput("config list\n", "cli", "-etcd=" + cluster.uri));
  }

  @Test
  void whereHistoryIsKept() {
    assertEquals(Path.of("/s/sky/history"), ShellCommand.history(Map.of("XDG_STATE_HOME", "/s")));
    assertEquals(
        Path.of("/h/.local/state/sky/history"), ShellCommand.history(Map.of("HOME", "/h")));
  }

  @Test
  void theCompletionScriptKnowsCommandsAndOptions() throws Exception {
    Ran ran = Ran.sky("completion", "bash");
    assertEquals(0, ran.code(), ran.err());
    Path script = Files.writeString(home.resolve("sky.bash"), ran.out());
    assertEquals(List.of("doctor"), completed(script, "sky doc"));
    assertTrue(completed(script, "sky call -ti").contains("-timeout"));
    assertEquals(ran.out(), Ran.sky("completion", "zsh").out());
    assertEquals(
        new Ran(2, "", "sky: there is a script for bash and for zsh, not for 'fish'\n"),
        Ran.sky("completion", "fish"));
  }

  /** What bash offers for a line that Tab is pressed at the end of. */
  private static List<String> completed(Path script, String line) throws Exception {
    String[] words = line.split(" ");
    String ask =
        "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=%d;"
                .formatted(script, line, words.length - 1, line, line.length())
            + " exec 2> /dev/null; $(complete -p sky | sed 's/.*-F \\([^ ]*\\) .*/\\1/') sky '"
            + words[words.length - 1]
            + "' '"
            + words[words.length - 2]
            + "'; printf '%s\\n' \"${COMPREPLY[@]}\"";
    Process bash = new ProcessBuilder("bash", "-c", ask).start();
    bash.getOutputStream().close();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(bash.waitFor(10, TimeUnit.SECONDS));
    return out.lines().map(String::strip).toList();
  }

  private static Ran withInput(String lines, String... args) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    try {
      return Ran.sky(Map.of(), args);
    } finally {
      System.setIn(before);
    }
  }
}
