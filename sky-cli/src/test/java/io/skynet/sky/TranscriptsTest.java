package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.sky.shell.ShellWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What pages show of a terminal, in blocks called {@code console}, is what sky prints on a cluster
 * of three regions, or on that of {@code sky demo}. {@code -Dgolden.rewrite=true} writes it anew
 * below the commands.
 */
final class TranscriptsTest {
  private static final Pattern BLOCK =
      Pattern.compile("(?s)(\n```console( demo)?\n)(.*?)(\n```\n)");
  private static final String PROMPT = "$ ";

  @TempDir static Path config;
  private static ThreeRegions cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = ThreeRegions.start();
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/guide/sky.md"})
  void showsWhatIsPrinted(String name) throws IOException {
    Path page = Path.of("..").resolve(name);
    String text = Files.readString(page);
    assertTrue(BLOCK.matcher(text).find(), "there is something to check");
    String played =
        BLOCK.matcher(text).replaceAll(block -> Matcher.quoteReplacement(played(block)));
    Golden.check(page, played);
  }

  private static String played(MatchResult block) {
    Map<String, String> cluster =
        block.group(2) == null ? Map.of() : Map.of("SKY_ETCD", "fixed://demo");
    return block.group(1) + played(block.group(3), cluster) + block.group(4);
  }

  private static String played(String transcript, Map<String, String> cluster) {
    List<String> lines = new ArrayList<>();
    int code = 0;
    for (String line : transcript.lines().filter(each -> each.startsWith(PROMPT)).toList()) {
      lines.add(line);
      if (line.equals(PROMPT + "echo $?")) {
        lines.add(String.valueOf(code));
        continue;
      }
      Ran ran = run(line.substring(PROMPT.length()), cluster);
      (ran.out() + ran.err()).lines().forEach(lines::add);
      code = ran.code();
    }
    return String.join("\n", lines);
  }

  private static Ran run(String command, Map<String, String> named) {
    List<String> words = new ArrayList<>(ShellWords.of(command));
    String program = words.remove(0);
    assertTrue(program.matches("(bin/)?sky"), "only sky is run: " + command);
    if (words.contains("doctor")) {
      words.add("-ports=1-1"); // whatever else runs on this machine
    }
    if (words.contains("doctor") || words.contains("why")) {
      words.add("-timeout=30000"); // however busy it is
    }
    Map<String, String> environment = new HashMap<>(named);
    environment.put("XDG_CONFIG_HOME", config.toString());
    if (words.contains("context")) {
      environment.put("SKY_ETCD", ""); // so that contexts count
    }
    return cluster.sky(environment, words.toArray(String[]::new));
  }
}
