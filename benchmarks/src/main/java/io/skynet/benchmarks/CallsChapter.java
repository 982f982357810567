package io.skynet.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The tables of the calls, one for each scenario. */
final class CallsChapter {
  private final CallFigures calls;
  private final Settings settings;

  CallsChapter(CallFigures calls, Settings settings) {
    this.calls = calls;
    this.settings = settings;
  }

  void write(Page page) {
    page.paragraph("## Calls");
    for (Scenario scenario : settings.scenarios()) {
      page.paragraph("**" + scenario + "**: " + scenario.description + ".");
      List<List<String>> rows = new ArrayList<>();
      for (Contender system : Contender.values()) {
        if (calls.has(scenario, system)) {
          rows.add(scenario.isLatency() ? times(system) : rates(scenario, system));
        }
      }
      page.table(scenario.isLatency() ? timesHead() : ratesHead(scenario), rows);
    }
  }

  private static List<String> timesHead() {
    return List.of("system", "p50 µs", "of the limit", "p99 µs", "p99.9 µs", "CPU µs/call");
  }

  private List<String> times(Contender system) {
    return List.of(
        system.title,
        calls.spread(Scenario.S1, system, Outcome::figure).text(1),
        share(Scenario.S1, system),
        calls.spread(Scenario.S1, system, run -> run.result().p99()).text(0),
        calls.spread(Scenario.S1, system, run -> run.result().p999()).text(0),
        calls.spread(Scenario.S1, system, Outcome::cpuMicros).text(1));
  }

  private static List<String> ratesHead(Scenario scenario) {
    return List.of(
        "system",
        scenario.isBlob() ? "MB/s" : "calls/s",
        "of the limit",
        "CPU µs/call",
        "bytes/call, server",
        "bytes/call, client");
  }

  private List<String> rates(Scenario scenario, Contender system) {
    return List.of(
        system.title,
        calls.spread(scenario, system, run -> rate(scenario, run)).text(0),
        share(scenario, system),
        calls.spread(scenario, system, Outcome::cpuMicros).text(scenario.isBlob() ? 0 : 2),
        bytes(calls.spread(scenario, system, Outcome::serverBytes)),
        bytes(calls.spread(scenario, system, Outcome::clientBytes)));
  }

  /** Calls, or megabytes of payload in each of the two directions, per second. */
  private static double rate(Scenario scenario, Outcome run) {
    return scenario.isBlob() ? run.figure() * Scenario.BLOB_BYTES / 1e6 : run.figure();
  }

  private static String bytes(Spread spread) {
    return Page.number(spread.median(), 0);
  }

  private String share(Scenario scenario, Contender system) {
    return calls.has(scenario, Contender.LIMIT)
        ? Page.number(calls.share(scenario, system), 2)
        : "";
  }
}
