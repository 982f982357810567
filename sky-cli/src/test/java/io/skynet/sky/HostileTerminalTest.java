package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.sky.view.JsonText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reaches a terminal from a hostile cluster: text, line ends, and sky's own colours. */
final class HostileTerminalTest {

  /** What {@code Style} writes. */
  private static final Pattern COLORS = Pattern.compile("\u001b\\[(0|1|2|31|32|33)m");

  @TempDir Path folder;

  @Test
  void nothingFromTheClusterActsOnATerminal() throws Exception {
    if (!has("script")) {
      String missing = "script not found; apt-get install bsdutils";
      assertFalse(Boolean.parseBoolean(System.getenv("CI")), missing);
      Assumptions.abort(missing);
    }
    String shown;
    try (HostileCluster cluster = new HostileCluster()) {
      shown = onATerminal(cluster.uri(), lines());
    }
    assertTrue(COLORS.matcher(shown).find(), "it is a terminal");
    String text = COLORS.matcher(shown).replaceAll("").replace("\r\n", "\n");
    TreeSet<String> harmful = new TreeSet<>();
    text.codePoints()
        .filter(HostileTerminalTest::acts)
        .forEach(each -> harmful.add(String.format("U+%04X", each)));
    assertEquals(new TreeSet<>(), harmful, text);
    for (String escaped :
        List.of("\\u001b[2J", "\\u009b2J", "\\u0000", "\\u202e", "\\u{e0041}", "\\udb40\\udc41")) {
      assertTrue(text.contains(escaped), escaped + " is not in:\n" + text);
    }
    assertTrue(text.contains("A".repeat(20_000)), "long texts are whole");
    assertTrue(text.endsWith("ended with 0\n"), text.substring(text.length() - 200));
  }

  private static boolean acts(int codePoint) {
    return codePoint < ' ' && codePoint != '\n'
        || codePoint >= 0x7f && codePoint <= 0x9f
        || Character.getType(codePoint) == Character.FORMAT
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  /** Every command that shows what others have written. */
  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String query : List.of("hosts", "regions", "services", "instances", "topology")) {
      for (String format : List.of("table", "wide", "json", "jsonl", "yaml", "name")) {
        lines.add(query + " -o=" + format);
      }
    }
    lines.add("service-versions -service=Echo");
    lines.add("list");
    lines.add("describe Echo");
    lines.add("describe Echo.echo");
    lines.add("describe Echo -json");
    lines.add("why Echo");
    lines.add("why Echo -o=json -region='\u001b[2J'");
    lines.add("call Plain.hostile");
    lines.add("call Plain.hostile -all");
    lines.add("config list");
    for (int i = 0; i < HostileCluster.CORPUS.size(); i++) {
      lines.add("config get setting" + i + " -service=Echo");
    }
    for (String worst : HostileCluster.CORPUS) {
      String quoted = JsonText.of(JsonText.Layout.COMPACT, json -> json.writeString(worst));
      lines.add("call Echo.echo '" + quoted + "' -id=sly-0");
      lines.add("call Plain.back '" + quoted + "'");
      String typed = worst.replaceAll("[\r\n'\"\\\\\0]", "").replaceAll("^A+$", "A");
      lines.add("hosts -region='" + typed + "'");
      lines.add("'" + typed + "'");
      lines.add("hosts '-" + typed + "=x'");
      lines.add("describe 'Echo" + typed + "'");
      lines.add("hosts -etcd='" + typed + "\u202e'"); // no name that anybody would be asked for
      lines.add("hosts -context='" + typed + "'");
    }
    lines.add("doctor -ports=1-1");
    Path contexts = Files.createDirectories(folder.resolve("skynet/contexts"));
    Files.writeString(contexts.resolve("evil"), "etcd=127.0.0.1:1\nuser=\u001b[2J\u202e\u009b\n");
    Files.writeString(folder.resolve("skynet/context"), "\u001b[2Jevil\n");
    lines.add("context show evil");
    lines.add("context list");
    lines.add("hosts -context=evil");
    lines.add("context use '\u001b[2J'");
    lines.add("hosts -service=Echo -o=name"); // so that it ends well
    return lines;
  }

  /** All that a terminal is sent while the shell runs these lines. */
  private String onATerminal(String uri, List<String> lines) throws Exception {
    byte[] typed = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    Path input = Files.write(folder.resolve("lines"), typed);
    Path shown = folder.resolve("shown");
    String command = Jvm.sky("cli", "-Dsky.terminal=true") + " < " + input + "; echo ended with $?";
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qefc", command, "/dev/null").redirectErrorStream(true);
    builder.redirectOutput(shown.toFile());
    builder.environment().put("SKY_ETCD", uri);
    builder.environment().put("XDG_CONFIG_HOME", folder.toString());
    builder.environment().put("TERM", "xterm");
    builder.environment().remove("NO_COLOR");
    Process script = builder.start(); // its stdin stays open: an end would be echoed
    try {
      assertTrue(script.waitFor(120, TimeUnit.SECONDS), () -> read(shown));
    } finally {
      script.destroyForcibly();
    }
    return read(shown);
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static boolean has(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
  }
}
