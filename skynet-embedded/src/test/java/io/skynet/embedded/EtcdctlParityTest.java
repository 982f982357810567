package io.skynet.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.etcd.RealEtcd;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** etcd's own command line prints the same of a real etcd and of ours. */
@Tag("faults")
@Timeout(120)
class EtcdctlParityTest {
  @RegisterExtension static final RealEtcd ETCD = new RealEtcd();

  /** A command, and after a bar what it reads. */
  private static final List<String> SCRIPT =
      List.of(
          "put /a/1 one",
          "put /a/2 two --prev-kv",
          "put /a/2 three --prev-kv",
          "put /a/2 --ignore-value",
          "get /a/1",
          "get /a/1 --print-value-only",
          "get /a --prefix",
          "get /a --prefix --keys-only",
          "get /a --prefix --limit=1",
          "get /a --prefix --order=DESCEND --sort-by=MODIFY",
          "get /a/1 /a/3",
          "get /a/1 --from-key",
          "get /a/2 --rev=3",
          "get /a/2 --rev=100000",
          "get /a --prefix -w fields",
          "get /a --prefix -w json",
          "del /a/2 --prev-kv",
          "del /a --prefix",
          "del /a/2",
          "txn|version(\"/t\") = \"0\"\n\nput /t first\n\nget /t\n\n",
          "txn|version(\"/t\") = \"0\"\n\nput /t first\n\nget /t\n\n",
          "txn|mod(\"/t\") > \"0\"\nvalue(\"/t\") = \"first\"\n\ndel /t\n\n\n\n",
          "lease grant 100000000000",
          "lease revoke 4711",
          "lease timetolive 4711",
          "lease keep-alive --once 4711",
          "put /l x --lease=4711",
          "compact 5",
          "compact 5",
          "get /a/1 --rev=2",
          "endpoint health");

  @BeforeAll
  static void needsEtcdctl() {
    Installed.require("etcdctl", "apt-get install etcd-client");
  }

  @Test
  void printsWhatItPrintsOfEtcd() throws Exception {
    List<String> real = run(ETCD.endpoint());
    assertEquals(SCRIPT.size(), real.size());
    assertTrue(real.get(4).contains("one"), real.get(4));
    try (EmbeddedServer server = EmbeddedServer.start(0)) {
      List<String> ours = run("127.0.0.1:" + server.port());
      assertEquals(String.join("\n", real), String.join("\n", ours));
    }
  }

  private static List<String> run(String endpoint) throws IOException {
    List<String> printed = new ArrayList<>();
    for (String line : SCRIPT) {
      String[] parts = line.split("\\|", 2);
      printed.add("$ " + parts[0] + "\n" + mask(run(endpoint, parts), endpoint));
    }
    return printed;
  }

  private static String run(String endpoint, String[] parts) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("etcdctl", "--endpoints=http://" + endpoint, "--command-timeout=5s"));
    command.addAll(List.of(parts[0].split(" ")));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("ETCDCTL_API", "3");
    Process process = builder.start();
    if (parts.length > 1) {
      process.getOutputStream().write(parts[1].getBytes(UTF_8));
    }
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }

  /** Without ids, times and addresses, which are each server's own. */
  private static String mask(String output, String endpoint) {
    return output
        .replace(endpoint, "ENDPOINT")
        .replaceAll("\"(cluster_id|member_id|raft_term)\":\\d+", "\"$1\":0")
        .replaceAll("\"(ClusterID|MemberID|RaftTerm)\" : \\d+", "\"$1\" : 0")
        .replaceAll("took = [0-9.]+\\w+", "took = T")
        .replaceAll("\"ts\":\"[^\"]*\"|\"target\":\"[^\"]*\"|\"attempt\":\\d+", "")
        .replaceAll("endpoint-[0-9a-f-]+", "endpoint");
  }
}
