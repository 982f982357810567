package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.embedded.EmbeddedServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The central configuration on the command line, in an etcd of its own. */
@Timeout(60)
final class ConfigCommandTest {
  private EmbeddedServer server;

  @BeforeEach
  void serve() throws Exception {
    server = EmbeddedServer.start(0);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Ran config(String... args) {
    List<String> line = new ArrayList<>(List.of("config"));
    line.addAll(List.of(args));
    line.add("-etcd=127.0.0.1:" + server.port());
    return Ran.sky(line.toArray(String[]::new));
  }

  private static Ran done(String out) {
    return new Ran(ExitCode.OK, out, "");
  }

  private static Ran refused(String err) {
    return new Ran(ExitCode.USAGE, "", "sky: " + err + "\n");
  }

  @Test
  void showsWhatItChanges() {
    assertEquals(
        done("Echo/*/greeting: (unset) -> hello\n"),
        config("set", "greeting", "hello", "-service=Echo"));
    assertEquals(
        done("Echo/*/greeting: hello -> hi\n"),
        config("set", "greeting", "hi", "--service", "Echo"));
    assertEquals(
        done("Echo/*/greeting: hi -> (unset)\n"), config("rm", "greeting", "-service=Echo"));
    assertEquals(
        new Ran(ExitCode.FAILURE, "", "sky: Echo/*/greeting is not set\n"),
        config("rm", "greeting", "-service=Echo"));
  }

  @Test
  void saysWhatHoldsAndWhatIsSet() {
    assertEquals(new Ran(ExitCode.OK, "", "sky: nothing is set\n"), config("list"));
    config("set", "greeting", "hello");
    config("set", "greeting", "hi", "-service=Echo", "-version=1.1.0");
    config("set", "skynet.timeout", "2s", "-service=Echo");
    assertEquals(
        done(
            """
            */*/greeting = hello
            Echo/*/skynet.timeout = 2s
            Echo/1.1.0/greeting = hi
            """),
        config("list"));
    assertEquals(
        done("Echo/*/skynet.timeout = 2s\nEcho/1.1.0/greeting = hi\n"),
        config("list", "-service=Echo"));
    assertEquals(done("hi\n"), config("get", "greeting", "-service=Echo", "-version=1.1.0"));
    assertEquals(done("hello\n"), config("get", "greeting", "-service=Echo", "-version=1.0.0"));
    assertEquals(
        new Ran(ExitCode.FAILURE, "", "sky: */*/other is not set\n"), config("get", "other"));
  }

  @Test
  void optionsMayStandBeforeBothWords() {
    config("set", "greeting", "hello");
    String etcd = "-etcd=127.0.0.1:" + server.port();
    assertEquals(done("*/*/greeting = hello\n"), Ran.sky(etcd, "config", "list"));
    assertEquals(done("hello\n"), Ran.sky("-color=never", "config", "get", "greeting", etcd));
  }

  @Test
  void refusesWhatWouldBeIgnored() {
    assertEquals(
        refused("skynet.connections=none: expected a whole number from 1 to 1000000"),
        config("set", "skynet.connections", "none"));
    assertEquals(
        refused("retries=many: expected a whole number"),
        config("set", "retries", "many", "-type=int"));
    assertEquals(
        refused("x=1: there is no type 'integer', only boolean, double, duration, int, long"),
        config("set", "x", "1", "-type=integer"));
    assertEquals(
        refused("the service is a name, or * for all; found 'a/b'"),
        config("set", "x", "1", "-service=a/b"));
    assertEquals(ExitCode.USAGE, config("set", "no name", "1").code());
    assertEquals(ExitCode.USAGE, config().code());
    assertEquals(new Ran(ExitCode.OK, "", "sky: nothing is set\n"), config("list"));
  }

  @Test
  void whatWasSetByAStrangerReachesTheScreenHarmless() {
    config("set", "greeting", "\u001b[2J\nforged");
    assertEquals(done("\\u001b[2J\\u000aforged\n"), config("get", "greeting"));
  }

  @Test
  void saysThatNobodyAnswers() {
    String closed = "-etcd=127.0.0.1:" + server.port();
    server.close();
    assertEquals(ExitCode.UNREACHABLE, Ran.sky("config", "list", closed).code());
    assertEquals(ExitCode.UNREACHABLE, Ran.sky("config", "set", "a", "b", closed).code());
  }
}
