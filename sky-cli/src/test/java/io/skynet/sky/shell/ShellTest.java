package io.skynet.sky.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lines do, with commands that only note how they were called. */
final class ShellTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<String> ran = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final List<String> prompts = new ArrayList<>();
  private boolean answer;
  private int code;

  @Test
  void filtersStickUntilTheyAreReset() throws IOException {
    run("service Echo", "region east", "hosts", "reset region", "hosts", "reset", "hosts");
    assertEquals(
        List.of("[hosts, -service=Echo, -region=east]", "[hosts, -service=Echo]", "[hosts]"), ran);
    assertEquals(
        List.of(
            "sky> ",
            "sky service=Echo> ",
            "sky service=Echo region=east> ",
            "sky service=Echo region=east> ",
            "sky service=Echo> ",
            "sky service=Echo> ",
            "sky> ",
            "sky> "),
        prompts);
  }

  @Test
  void whatIsTypedWins() throws IOException {
    run("service Echo", "region east", "hosts --service=Shop", "hosts -region west");
    assertEquals(
        List.of("[hosts, -region=east, --service=Shop]", "[hosts, -service=Echo, -region, west]"),
        ran);
  }

  @Test
  void filtersStandBehindTheWholeNameOfACommand() throws IOException {
    run("service Echo", "region east", "config set greeting hi");
    assertEquals(List.of("[config, set, -service=Echo, greeting, hi]"), ran);
  }

  @Test
  void whatStandsBeforeACommandChangesNothingAboutIt() throws IOException {
    run("service Echo", "-o=json hosts", "-o=json change it", "-o=json dev");
    assertEquals(List.of("[hosts, -service=Echo, -o=json]"), ran);
    assertEquals(List.of("Change it?"), asked);
    assertEquals(
        "sky: nothing was done\nsky: 'dev' needs a terminal of its own: run 'sky dev' there\n",
        err.toString());
  }

  @Test
  void whatIsNotDoneHasACodeToo() throws IOException {
    assertEquals(1, run("hosts", "change it"));
    assertEquals(2, run("hosts", "call 'open"));
    assertEquals(2, run("hosts", "dev"));
    assertEquals(2, run("hosts", "reset hots"));
    assertEquals(2, run("hosts", "service a b"));
    assertEquals(0, run("change it", "hosts"));
  }

  @Test
  void commandsWithoutTheOptionGetNone() throws IOException {
    run("service Echo", "completion bash", "hots");
    assertEquals(List.of("[completion, bash]", "[hots]"), ran);
  }

  @Test
  void filtersStandBeforeArgumentsThatLookLikeOptions() throws IOException {
    run("region east", "call Math.add -- -5 3");
    assertEquals(List.of("[call, -region=east, Math.add, --, -5, 3]"), ran);
  }

  @Test
  void quotesAreAShells() throws IOException {
    run("call Echo.echo '\"hi there\"' \"it's\"", "call 'open", "# hosts", "", "sky hosts");
    assertEquals(List.of("[call, Echo.echo, \"hi there\", it's]", "[hosts]"), ran);
    assertEquals("sky: a quote is open\n", err.toString());
  }

  @Test
  void whatChangesIsAskedFor() throws IOException {
    run("change it");
    assertEquals(List.of(), ran);
    assertEquals(List.of("Change it?"), asked);
    assertEquals("sky: nothing was done\n", err.toString());
    answer = true;
    run("change it");
    assertEquals(List.of("[change, it]"), ran);
  }

  @Test
  void whatNeedsATerminalOfItsOwnIsNotRun() throws IOException {
    run("dev", "cli");
    assertEquals(List.of(), ran);
    assertEquals(2, err.toString().lines().count());
  }

  @Test
  void theLastCodeIsTheShells() throws IOException {
    code = 4;
    assertEquals(4, run("hosts"));
    assertEquals(0, run("exit", "hosts"));
    assertEquals(List.of("[hosts]"), ran);
  }

  @Test
  void theShellSaysWhatItHas() throws IOException {
    run("filters", "service", "host h1", "filters", "host", "host a b", "reset hots");
    assertEquals("no filters\nany service\nhost=h1\nh1\n", out.toString());
    assertEquals(
        """
        sky: expected 'host <value>'; 'reset host' forgets it
        sky: there is no filter 'hots'; there are service, version, region, host
        """,
        err.toString());
  }

  private int run(String... lines) throws IOException {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Screen.PIPE);
    return new Shell(terminal, new Noting(), new StickyFilters(), new Given(List.of(lines))).run();
  }

  private final class Noting implements Commands {
    @Override
    public int run(List<String> words) {
      ran.add(words.toString());
      return code;
    }

    /** Only {@code -o=<x>} may stand before a command. */
    @Override
    public List<String> ordered(List<String> words) {
      if (words.size() < 2 || !words.get(0).startsWith("-o=")) {
        return words;
      }
      List<String> ordered = new ArrayList<>(words);
      ordered.add(1, ordered.remove(0));
      return ordered;
    }

    @Override
    public int depth(List<String> line) {
      return line.get(0).equals("hots") ? 0 : line.get(0).equals("config") ? 2 : 1;
    }

    @Override
    public List<String> options(List<String> line) {
      return switch (line.get(0)) {
        case "hosts", "call" ->
            List.of("-service", "--service", "-region", "--region", "-host", "-version");
        case "config" -> List.of("-service");
        default -> List.of();
      };
    }

    @Override
    public String question(List<String> line) {
      return line.get(0).equals("change") ? "Change it?" : "";
    }
  }

  private final class Given implements LineSource {
    private final List<String> left;

    Given(List<String> lines) {
      left = new ArrayList<>(lines);
    }

    @Override
    public Words next(String prompt) {
      prompts.add(prompt);
      return left.isEmpty() ? null : Words.of(left.remove(0));
    }

    @Override
    public boolean confirm(String question) {
      asked.add(question);
      return answer;
    }
  }
}
