package io.skynet.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server as etcd's own command line tool sees it. */
@Timeout(60)
class EtcdctlTest {
  private EmbeddedServer server;

  @BeforeAll
  static void needsEtcdctl() {
    Installed.require("etcdctl", "apt-get install etcd-client");
  }

  @BeforeEach
  void start() throws IOException {
    server = EmbeddedServer.start(0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void putsListsAndDeletes() throws Exception {
    assertEquals("OK\n", etcdctl("put", "/a/1", "one"));
    assertEquals("OK\n", etcdctl("put", "/a/2", "two"));
    assertEquals("/a/1\none\n/a/2\ntwo\n", etcdctl("get", "--prefix", "/a/"));
    String json = etcdctl("get", "--prefix", "/a/", "-w", "json");
    assertTrue(json.contains("\"revision\":3"), json);
    assertTrue(json.contains("\"count\":2"), json);
    assertEquals("2\n", etcdctl("del", "--prefix", "/a/"));
    assertEquals("", etcdctl("get", "/a/1"));
    assertEquals("/a/1\none\n", etcdctl("get", "/a/1", "--rev=3"));
  }

  @Test
  void keepsLeases() throws Exception {
    String id = etcdctl("lease", "grant", "60").split(" ")[1];
    etcdctl("put", "/leased", "x", "--lease=" + id);
    assertEquals(
        "lease " + id + " keepalived with TTL(60)\n", etcdctl("lease", "keep-alive", "--once", id));
    String left = etcdctl("lease", "timetolive", id, "--keys");
    assertTrue(left.contains("granted with TTL(60s)"), left);
    assertTrue(left.contains("attached keys([/leased])"), left);
    assertEquals("lease " + id + " revoked\n", etcdctl("lease", "revoke", id));
    assertEquals("", etcdctl("get", "/leased"));
    String gone = run(List.of("lease", "keep-alive", "--once", id), "");
    assertTrue(gone.contains("etcdserver: requested lease not found"), gone);
    String unknown = run(List.of("lease", "revoke", "4711"), "");
    assertTrue(unknown.contains("etcdserver: requested lease not found"), unknown);
  }

  @Test
  void carriesOutTransactions() throws Exception {
    String script = "version(\"/t\") = \"0\"\n\nput /t first\n\nget /t\n\n";
    assertEquals("SUCCESS\n\nOK\n", run(List.of("txn"), script));
    assertEquals("FAILURE\n\n/t\nfirst\n", run(List.of("txn"), script));
  }

  @Test
  void watches() throws Exception {
    etcdctl("put", "/w", "old");
    Process process = process(List.of("watch", "/w", "--rev=2", "--prev-kv"));
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertEquals(List.of("PUT", "/w", "old"), lines(output, 3));
      etcdctl("put", "/w", "new");
      etcdctl("del", "/w");
      assertEquals(List.of("PUT", "/w", "old", "/w", "new"), lines(output, 5));
      assertEquals(List.of("DELETE", "/w", "new", "/w", ""), lines(output, 5));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static List<String> lines(BufferedReader output, int count) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < count; line++) {
      lines.add(output.readLine());
    }
    return lines;
  }

  @Test
  void saysHowItIs() throws Exception {
    String status = etcdctl("endpoint", "status");
    assertTrue(status.contains(", 3.4.0-skynet, "), status);
    String members = etcdctl("member", "list");
    assertTrue(members.contains(", started, embedded, http://127.0.0.1:" + server.port()), members);
    String health = run(List.of("endpoint", "health"), "");
    assertTrue(health.contains("is healthy"), health);
  }

  @Test
  void compacts() throws Exception {
    etcdctl("put", "/c", "1");
    etcdctl("put", "/c", "2");
    assertEquals("compacted revision 3\n", etcdctl("compact", "3"));
    String tooOld = run(List.of("get", "/c", "--rev=2"), "");
    assertTrue(tooOld.contains("mvcc: required revision has been compacted"), tooOld);
    String watch = run(List.of("watch", "/c", "--rev=2"), "");
    assertTrue(watch.contains("watch was canceled (etcdserver: mvcc: required revision"), watch);
  }

  @Test
  void refusesAuth() throws Exception {
    String answer = run(List.of("user", "list"), "");
    assertTrue(answer.contains("Unimplemented"), answer);
  }

  private String etcdctl(String... arguments) throws Exception {
    return run(List.of(arguments), "");
  }

  /** What it printed, errors too. */
  private String run(List<String> arguments, String input) throws Exception {
    Process process = process(arguments);
    process.getOutputStream().write(input.getBytes(UTF_8));
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    Await.until("etcdctl ends", () -> process.waitFor(1, TimeUnit.SECONDS));
    return output;
  }

  private Process process(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("etcdctl"));
    command.add("--endpoints=http://127.0.0.1:" + server.port());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("ETCDCTL_API", "3");
    return builder.start();
  }
}
