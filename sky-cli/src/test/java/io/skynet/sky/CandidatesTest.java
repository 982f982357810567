package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.sky.call.Contracts;
import io.skynet.sky.shell.LiveNames;
import io.skynet.sky.shell.ShellCandidates;
import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Tab offers in the shell, of sky's own words and of the cluster's. */
final class CandidatesTest {
  private final List<Instance> instances = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'config '| list get set rm watch",
        "'context '| list show use set rm",
        "'context use '| default",
        "'completion '| bash zsh",
        "'hosts -context='| -context=default",
        "'hosts -context '| default",
        "'hosts -o='| -o=table -o=wide -o=json -o=jsonl -o=yaml -o=name",
        "'-o '| table wide json jsonl yaml name",
        "'topology -depth '| region host service version instance",
        "'reset '| service version region host",
        "'service '| Echo Shop",
        "'hosts -registered -service='| -service=Echo -service=Shop",
        "'hosts -region '| east",
        "'instances --id='| --id=e-1 --id=s-1",
        "'why '| Echo Shop",
      })
  void theyAre(String line, String expected) {
    add("e-1", "Echo", "east");
    add("s-1", "Shop", "east");
    List<String> found = candidates(line.replace("'", ""));
    List<String> wanted = List.of(expected.split(" "));
    assertTrue(found.containsAll(wanted), () -> found + " lacks some of " + wanted);
    List<String> words = found.stream().filter(each -> !each.startsWith("-")).toList();
    assertTrue(expected.startsWith("-") || words.equals(wanted), () -> "there are more: " + words);
  }

  /** Tab writes them to a terminal as they are. */
  @Test
  void whatWouldActOnATerminalIsNotOffered() {
    add("\u001b[2J", "Echo", "ea\u202est");
    add("e-2", "E\u0007cho", "");
    assertEquals(List.of("-id=e-2"), candidates("hosts -id="));
    assertEquals(List.of("Echo"), candidates("service "));
    assertEquals(List.of(), candidates("region "));
  }

  @Test
  void aClusterThatCannotBeReachedHasNoNames() {
    LiveNames none =
        new LiveNames(
            () -> {
              throw new IllegalStateException("away");
            });
    assertEquals(List.of(), ShellCandidates.of(root(), none, "service "));
  }

  private List<String> candidates(String line) {
    LiveNames names = new LiveNames(() -> new LiveNames.Look(instances, new Contracts(Map.of())));
    return ShellCandidates.of(root(), names, line);
  }

  private static picocli.CommandLine.Model.CommandSpec root() {
    Terminal nowhere =
        new Terminal(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            Screen.PIPE);
    return Sky.commands(nowhere, Map.of()).getCommandSpec();
  }

  private void add(String id, String service, String region) {
    instances.add(
        new Instance(
            id,
            service,
            "1.0.0",
            region,
            "h",
            InstanceState.REGISTERED,
            new Endpoint("127.0.0.1", 1),
            Map.of(),
            "",
            0,
            Instant.EPOCH));
  }
}
