package io.skynet.runtime.client.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The report of the simulation is what is checked in; {@code -Dsimulation.write=true} writes it
 * anew, so that the difference shows what a change of policy does.
 */
class SimulationTest {
  private static final Path DOCS = Path.of("").toAbsolutePath().getParent().resolve("docs");
  private static final boolean WRITE = Boolean.getBoolean("simulation.write");

  @Test
  void theReportIsWhatIsCheckedIn() throws Exception {
    assumeTrue(Files.exists(DOCS), "not in a checkout");
    Scenarios scenarios = new Scenarios().run();
    for (Map.Entry<String, Chart> chart : scenarios.charts().entrySet()) {
      compare(DOCS.resolve("simulation/" + chart.getKey() + ".svg"), chart.getValue().svg());
    }
    compare(DOCS.resolve("simulation.md"), Report.of(scenarios));
  }

  private static void compare(Path file, String text) throws IOException {
    if (WRITE) {
      assertFalse("true".equals(System.getenv("CI")), "CI compares, and does not write");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    String there = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(
        there,
        text,
        file.getFileName()
            + " is not what is simulated now. To write it anew: mvn test -pl"
            + " skynet-runtime -am -Dtest=SimulationTest -Dsimulation.write=true");
  }
}
