package io.skynet.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What Skynet sets out to reach, beside what was measured. */
final class Promises {
  private static final double BYTES = 400;

  private final List<List<String>> rows = new ArrayList<>();

  void addCalls(CallFigures calls) {
    ratio(calls, "S1, median time", Scenario.S1, Contender.OURS, true, 1.15);
    ratio(calls, "S1, median time, blocking handler", Scenario.S1, Contender.BLOCKING, true, 1.6);
    ratio(calls, "S2", Scenario.S2, Contender.OURS, false, 0.80);
    ratio(calls, "S3", Scenario.S3, Contender.OURS, false, 0.60);
    ratio(calls, "S4", Scenario.S4, Contender.OURS, false, 0.85);
    ratio(calls, "S5", Scenario.S5, Contender.OURS, false, 0.85);
    if (calls.has(Scenario.S6, Contender.OURS)) {
      Spread share = calls.besideIdle();
      add("S6 against S2, pair by pair", false, 0.88, share.median(), share.text(2), 2);
    }
    bytes(calls);
  }

  private void ratio(
      CallFigures calls,
      String what,
      Scenario scenario,
      Contender system,
      boolean atMost,
      double bound) {
    if (calls.has(scenario, system) && calls.has(scenario, Contender.LIMIT)) {
      double share = calls.share(scenario, system);
      add(what + ", against the limit", atMost, bound, share, Page.number(share, 2), 2);
    }
  }

  private void bytes(CallFigures calls) {
    if (calls.has(Scenario.S2, Contender.OURS)) {
      Spread server = calls.spread(Scenario.S2, Contender.OURS, Outcome::serverBytes);
      Spread client = calls.spread(Scenario.S2, Contender.OURS, Outcome::clientBytes);
      bytes("server", server.median() - OwnObjects.atServer());
      bytes("client", client.median() - OwnObjects.atClient());
    }
  }

  private void bytes(String side, double bytes) {
    String what = "S2, bytes allocated by the " + side + " for a call, beyond the user's objects";
    add(what, true, BYTES, bytes, Page.number(bytes, 0), 0);
  }

  void addCodecs(CodecFigures codecs) {
    if (codecs.isEmpty()) {
      return;
    }
    codec(codecs, Codecs.PROTOBUF, 0.45);
    codec(codecs, Codecs.FORY, 1);
    double objects =
        codecs.of(Codecs.SKYNET, "decode").bytes() / codecs.of(Codecs.OBJECTS, "decode").bytes();
    add("Decoding, bytes against the objects", true, 1.1, objects, Page.number(objects, 2), 2);
  }

  private void codec(CodecFigures codecs, Codecs other, double bound) {
    double both = codecs.bothWays(Codecs.SKYNET) / codecs.bothWays(other);
    double call = codecs.of(Codecs.SKYNET, "call").nanos() / codecs.of(other, "call").nanos();
    String against = " against " + other.title;
    add("Encode and decode, time" + against, true, bound, both, Page.number(both, 2), 2);
    add("Build, encode and decode, time" + against, true, bound, call, Page.number(call, 2), 2);
  }

  private void add(
      String what, boolean atMost, double bound, double value, String measured, int decimals) {
    boolean reached = atMost ? value <= bound : value >= bound;
    String aim = (atMost ? "≤ " : "≥ ") + Page.number(bound, decimals);
    rows.add(List.of(what, aim, measured, reached ? "yes" : "**no**"));
  }

  void write(Page page) {
    page.paragraph("## What was to be reached");
    page.table(List.of("what", "aim", "measured", "reached"), rows);
  }
}
