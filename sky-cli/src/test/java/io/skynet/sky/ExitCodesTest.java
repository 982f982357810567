package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.InstanceState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every exit code of the table in the guide. */
final class ExitCodesTest {
  private static final Path GUIDE = Path.of("../docs/guide/sky.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9]+) \\|");

  private static LiveCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = LiveCluster.start();
    // It only says hello: calls of what it does not have fail.
    cluster.register("plain-2", "Shop", cluster.plain.port(), InstanceState.REGISTERED);
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | hosts",
        "0 | hosts -region=north",
        "1 | config get nothing",
        "2 | hosts -nonsense",
        "2 | call Echo.echo",
        "3 | hosts -region=north -fail-if-empty",
        "3 | call Echo.echo hi -region=north",
        "3 | describe Nobody",
        "4 | hosts -etcd=127.0.0.1:1",
        "5 | call Shop.whoAreYou -all",
        "6 | call Plain.hostile",
      })
  void aCommandEndsWithItsCode(int code, String line) {
    Ran ran = cluster.sky(line.split(" "));
    assertEquals(code, ran.code(), ran.err());
  }

  @Test
  void ctrlCEndsWith130() throws Exception {
    String line = "exec " + Jvm.sky("call Shop.nap 60000 -timeout=60000 -region=west -id=shop-2");
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", line).inheritIO();
    builder.environment().put("SKY_ETCD", cluster.uri);
    Process process = builder.start();
    try {
      assertTrue(cluster.west.napping.await(60, TimeUnit.SECONDS), "the call is under way");
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it ends");
      assertEquals(130, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void theGuideHasThemAll() throws IOException {
    String guide = Files.readString(GUIDE);
    List<String> codes =
        ROW.matcher(guide).results().map((MatchResult row) -> row.group(1)).toList();
    assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "130"), codes);
  }
}
