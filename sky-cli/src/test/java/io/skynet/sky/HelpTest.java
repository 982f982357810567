package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The help of every command fits a small screen, with examples. */
final class HelpTest {

  /** One line is the prompt's. */
  private static final int LINES = 23;

  private static final int COLUMNS = 80;

  /** Every command as it is typed, such as {@code config set}; {@code sky} itself is empty. */
  static Stream<String> commands() {
    Terminal terminal = Terminal.on(System.out, System.err, Screen.PIPE);
    List<String> names = new ArrayList<>();
    add(Sky.commands(terminal, Map.of()), "", names);
    return names.stream();
  }

  private static void add(CommandLine command, String name, List<String> names) {
    names.add(name.strip());
    for (CommandLine each : new LinkedHashSet<>(command.getSubcommands().values())) {
      add(each, name + " " + each.getCommandName(), names);
    }
  }

  private static Ran help(String command) {
    return Ran.sky((command + " --help").strip().split(" "));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void fitsAScreenAndHasTwoExamples(String command) throws IOException {
    Ran ran = help(command);
    assertEquals(0, ran.code(), ran.err());
    List<String> lines = ran.out().lines().toList();
    String usage = ("usage: sky " + command).strip();
    assertTrue(lines.get(0).startsWith(usage), ran.out());
    assertTrue(lines.size() <= LINES, lines.size() + " lines:\n" + ran.out());
    assertEquals(
        List.of(), lines.stream().filter(line -> line.length() > COLUMNS).toList(), "too wide");
    long examples = lines.stream().filter(line -> line.matches(" {2}(source <\\()?sky .*")).count();
    assertTrue(examples >= 2, ran.out());
    String file = ("sky " + command).strip().replace(' ', '-') + ".txt";
    Golden.check(Golden.FOLDER.resolveSibling("help").resolve(file), ran.out());
  }

  @Test
  void skyNamesEveryCommand() {
    String out = help("").out();
    TreeSet<String> missing = new TreeSet<>();
    commands()
        .filter(name -> !name.isEmpty() && !name.contains(" "))
        .filter(name -> !out.matches("(?s).*\\b" + name + "\\b.*"))
        .forEach(missing::add);
    assertEquals(new TreeSet<>(), missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-h", "-help", "hosts -h", "-h hosts", "-help topology", "-h config set"})
  void everyFormIsUnderstood(String line) {
    Ran ran = Ran.sky(line.split(" "));
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("usage: sky"), ran.out());
  }
}
