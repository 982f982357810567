package io.skynet.benchmarks;

import java.io.IOException;
import java.util.List;

/** One run of one system in one scenario: what its client saw, and what both sides used. */
record Outcome(Result result, Usage client, Usage server) {

  static final List<String> JVM_OPTIONS = List.of("-Xms1g", "-Xmx1g");

  /** Runs it in two fresh JVMs: a while to warm up, and a while that counts. */
  static Outcome of(Contender system, Scenario scenario, long warm, long millis)
      throws IOException {
    try (SideProcess server = SideProcess.start(JVM_OPTIONS, "server", system.name());
        SideProcess client =
            SideProcess.start(
                JVM_OPTIONS,
                "client",
                system.name(),
                server.line(),
                scenario.name(),
                Long.toString(warm),
                Long.toString(millis))) {
      client.line();
      Usage before = Usage.parse(server.ask());
      Result result = Result.parse(client.ask());
      Usage used = Usage.parse(client.line());
      return new Outcome(result, used, Usage.parse(server.ask()).since(before));
    }
  }

  double figure() {
    return result.figure();
  }

  double cpuMicros() {
    return (client.cpuNanos() + server.cpuNanos()) / 1e3 / result.calls();
  }

  double clientBytes() {
    return (double) client.allocatedBytes() / result.calls();
  }

  double serverBytes() {
    return (double) server.allocatedBytes() / result.calls();
  }
}
