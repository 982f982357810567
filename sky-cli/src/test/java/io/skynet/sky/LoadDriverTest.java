package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A load that somebody ends before it is done has its report all the same, once. */
final class LoadDriverTest {
  private static final String LOAD = "call Shop.nap 1 -rate=100 -repeat=1000000 -id=shop-1";

  private LiveCluster cluster;

  @BeforeEach
  void start() throws Exception {
    cluster = LiveCluster.start();
  }

  @AfterEach
  void stop() throws Exception {
    cluster.close();
  }

  private void awaitCalls() throws InterruptedException {
    assertTrue(cluster.east.napping.await(60, TimeUnit.SECONDS), "calls are under way");
  }

  @Test
  void inAShellItIsTheThreadThatIsInterrupted() throws Exception {
    CompletableFuture<Ran> ended = new CompletableFuture<>();
    Thread shell = new Thread(() -> ended.complete(cluster.sky(LOAD.split(" "))));
    shell.start();
    awaitCalls();
    shell.interrupt();
    Ran ran = ended.get(30, TimeUnit.SECONDS);
    assertEquals(130, ran.code(), ran.err());
    assertEquals("", ran.err());
    assertEquals(1, reports(ran.out()), ran.out());
  }

  @Test
  void aProcessThatIsEndingSaysNothingOfThat() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", "exec " + Jvm.run(LateEnd.class, LOAD));
    builder.environment().put("SKY_ETCD", cluster.uri);
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      awaitCalls();
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it ends");
      String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals("", err);
      assertEquals(1, reports(out), out);
      assertEquals(130, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }

  private static long reports(String out) {
    return out.lines().filter(line -> line.matches("[0-9]+ calls in .*")).count();
  }
}
