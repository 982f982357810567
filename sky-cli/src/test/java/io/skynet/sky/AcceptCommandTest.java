package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractReader;
import io.skynet.contract.Method;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AcceptCommandTest {
  @TempDir Path temp;

  @Test
  void releasesContracts() throws IOException {
    Path built = temp.resolve("classes/META-INF/skynet/Shop.json");
    Path released = temp.resolve("released/Shop.json");
    Files.createDirectories(built.getParent());
    Method order = new Method("order", "", false, false, false, List.of(), null);
    Files.write(built, new Contract("Shop", "", false, List.of(order), List.of()).toDocument());
    assertEquals(new Ran(0, "Shop: new\n", ""), accept("-dry-run"));
    assertEquals(new Ran(0, "Shop: new\nwrote " + released + "\n", ""), accept());
    Files.write(built, new Contract("Shop", "", false, List.of(), List.of()).toDocument());
    assertEquals(1, accept().code());
    assertEquals(0, accept("-because", "over").code());
    assertEquals(
        "over",
        ContractReader.readReleased(Files.readAllBytes(released)).history().get(0).because());
  }

  @Test
  void aLineThatIsNotUnderstoodIsExplained() {
    assertEquals(ExitCode.USAGE, Ran.sky("contract").code());
    assertEquals(ExitCode.USAGE, Ran.sky("contract", "accept", "one").code());
    assertEquals(
        new Ran(2, "", "sky: unknown option '-becuse=x'; did you mean -because?\n"),
        Ran.sky("contract", "accept", "-becuse=x", "one", "two"));
    assertTrue(Ran.sky("contract", "accept", "-help").out().contains("Exit codes: 0 done"));
  }

  private Ran accept(String... options) {
    List<String> line = new ArrayList<>(List.of("contract", "accept"));
    line.addAll(List.of(options));
    line.add(temp.resolve("classes").toString());
    line.add(temp.resolve("released").toString());
    return Ran.sky(line.toArray(String[]::new));
  }
}
