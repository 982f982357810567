package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The short way to a query and picocli's understand the same command lines. */
final class PlainLineTest {
  private static final Map<String, String> ENVIRONMENT = Map.of("SKYNET_ETCD", "fixed://");

  /** What lines are made of: every command and option of a query, good values and bad ones. */
  private static final String[] PIECES = {
    "hosts",
    "instances",
    "regions",
    "services",
    "service-versions",
    "versions",
    "topology",
    "hots",
    "list",
    "-service",
    "-service=Echo",
    "--service=Sleeper",
    "-version",
    "-version=1.x",
    "--version",
    "-version=>=1.1 <2",
    "-version=>x",
    "-region=east",
    "--region",
    "-region=",
    "-host=h3",
    "--host",
    "-port=9000",
    "-port",
    "--port=+9000",
    "-port=0x2328",
    "-port=x",
    "-port=",
    "-id=i-4",
    "--id",
    "-registered",
    "--registered=false",
    "-registered=",
    "-registered=TRUE",
    "-registered=maybe",
    "-o=json",
    "-o",
    "--o=json",
    "-output=yaml",
    "--output=jsonl",
    "-o=WIDE",
    "-o=xml",
    "-o=",
    "-columns=id",
    "--columns=id,state",
    "-columns",
    "-columns=nosuch",
    "-columns=id,,id",
    "-columns=,",
    "-columns=",
    "-columns=id,",
    "-columns=\"id\"",
    "-fail-if-empty",
    "--fail-if-empty=true",
    "-fail-if-empty=false",
    "-fail-if-empty=x",
    "-etcd=fixed://",
    "-etcd=fixed://empty",
    "--etcd",
    "-etcd=fixed://gone",
    "-depth=host",
    "--depth=REGION",
    "-depth",
    "-depth=x",
    "-h",
    "--help",
    "-",
    "--",
    "---",
    "@x",
    "",
    "1.0.0",
    "true",
    "false",
    "json",
    "x=y",
    "-x=y",
    "-servce=Echo",
    "=",
    "-=",
    "9000",
    "fixed://",
    "host",
    "id,state"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hosts",
        "topology",
        "-region=east hosts",
        "-region east hosts -service Echo",
        "--region=east instances --service=Echo -o json -columns=id,state",
        "versions -service=Echo -version=1.x",
        "services -registered -etcd=fixed://",
        "regions -registered=false",
        "instances -port=9000 -id i-1 -host=h1 -fail-if-empty -o=NAME",
        "-fail-if-empty topology -depth=host",
        "-registered -region=east topology"
      })
  void whatPeopleTypeIsPlain(String line) {
    assertNotNull(PlainLine.read(line.split(" ")));
    assertSameOf(List.of(line.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "list",
        "-version",
        "hosts -h",
        "hosts extra",
        "hosts -region",
        "hosts -region=a -region=b",
        "hosts -servce=x",
        "hosts -depth=host",
        "-depth=host topology",
        "-registered topology"
      })
  void whatIsNotIsLeftToPicocli(String line) {
    assertNull(PlainLine.read(line.isEmpty() ? new String[0] : line.split(" ")));
  }

  /** Another option of a query would have to be taught to both; colours and help are picocli's. */
  @Test
  void everyOptionOfAQueryIsKnown() {
    CommandLine root = Sky.commands(terminal(new StringWriter(), new StringWriter()), Map.of());
    TreeSet<String> unknown = new TreeSet<>();
    int queries = 0;
    for (CommandLine command : root.getSubcommands().values()) {
      if (command.getCommand() instanceof QueryCommand<?>) {
        queries++;
        for (OptionSpec option : command.getCommandSpec().options()) {
          unknown.addAll(unknown(command.getCommandName(), option));
        }
      }
    }
    assertEquals(7, queries, "with the alias of service-versions");
    assertTrue(unknown.isEmpty(), "not known to PlainLine: " + unknown);
  }

  private static List<String> unknown(String command, OptionSpec option) {
    List<String> values = List.of("", "=true", "=1", "=table", "=host");
    return option.usageHelp() || option.longestName().equals("--color")
        ? List.of()
        : Arrays.stream(option.names())
            .filter(
                name -> values.stream().noneMatch(v -> PlainLine.read(command, name + v) != null))
            .toList();
  }

  @Test
  void bothUnderstandAllOthersAlike() {
    Random random = new Random(7);
    int plain = 0;
    for (int i = 0; i < 400; i++) {
      List<String> words = new ArrayList<>();
      if (random.nextInt(4) > 0) {
        words.add(PIECES[random.nextInt(7)]);
      }
      for (int more = random.nextInt(4); more > 0; more--) {
        words.add(random.nextInt(words.size() + 1), PIECES[random.nextInt(PIECES.length)]);
      }
      plain += assertSameOf(words) ? 1 : 0;
    }
    assertTrue(plain > 40, "only " + plain + " of the lines are plain");
  }

  /** Returns whether the line is plain. */
  private static boolean assertSameOf(List<String> words) {
    String[] args = words.toArray(String[]::new);
    boolean plain = PlainLine.read(args) != null;
    if (plain) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      int code = Sky.run(terminal(out, err), ENVIRONMENT, Clock.systemUTC(), args);
      Ran picocli = new Ran(code, out.toString(), err.toString());
      assertEquals(picocli, Ran.sky(ENVIRONMENT, args), words.toString());
    }
    return plain;
  }

  private static Terminal terminal(StringWriter out, StringWriter err) {
    return new Terminal(new PrintWriter(out), new PrintWriter(err), Screen.PIPE);
  }
}
