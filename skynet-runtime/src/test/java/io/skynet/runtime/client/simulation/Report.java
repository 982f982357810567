package io.skynet.runtime.client.simulation;

import java.util.stream.Collectors;

/** The page that says what was simulated. */
final class Report {
  private static final String HEAD =
      """
      # What the policies do

      Written by a simulation, and compared with it by every build: the difference that a change makes here is what it does. Two hundred instances, each
      of which can carry 25 calls a second (two at once, 80 ms on average, the rest queue); five callers, whose 2,500 calls a second come by chance and have a second
      each. All are `@Idempotent`. Instances and callers are models; picking, health, budgets, hedges and the return in steps are the classes that clients use,
      under a clock that is turned by hand.

      | scenario | calls | failed, % | p50, ms | p99, ms | share of an instance, % of an equal one: least / median / most | attempts per call | hedges, % | ejections |
      |---|---|---|---|---|---|---|---|---|
      """;

  private Report() {}

  static String of(Scenarios scenarios) {
    StringBuilder out = new StringBuilder(HEAD);
    scenarios.outcomes().forEach(each -> out.append(each.row()).append('\n'));
    out.append("\nAn ejection is counted for each caller that makes it.\n\n");
    scenarios
        .outcomes()
        .forEach(
            each ->
                out.append("* **")
                    .append(each.name())
                    .append("** ")
                    .append(each.story())
                    .append(' ')
                    .append(each.found())
                    .append('\n'));
    out.append('\n');
    out.append(
        scenarios.charts().entrySet().stream()
            .map(
                each ->
                    "![" + each.getValue().title() + "](simulation/" + each.getKey() + ".svg)\n")
            .collect(Collectors.joining("\n")));
    out.append(
        """

        To write this page anew after a change of policy, and see the difference:

        ```
        mvn test -pl skynet-runtime -am -Dtest=SimulationTest -Dsimulation.write=true
        ```
        """);
    return out.toString();
  }
}
