package io.skynet.runtime.client.simulation;

import java.util.Locale;

/**
 * What came of a scenario, as a row of the report.
 *
 * @param name of the scenario
 * @param story what happens in it
 * @param row its figures, between bars
 * @param found what there is to see, in a sentence
 */
record Outcome(String name, String story, String row, String found) {

  static Outcome of(String name, String story, World world, String found, Object... values) {
    Tally tally = world.tally();
    double[] shares = world.shares();
    String row =
        String.format(
            Locale.ROOT,
            "| %s | %,d | %.2f | %.0f | %.0f | %.0f / %.0f / %.0f | %.2f | %.1f | %d |",
            name,
            tally.calls(),
            tally.failedPercent(),
            tally.millis(50),
            tally.millis(99),
            shares[0],
            shares[shares.length / 2],
            shares[shares.length - 1],
            tally.attemptsPerCall(),
            tally.hedgedPercent(),
            tally.ejections());
    return new Outcome(name, story, row, String.format(Locale.ROOT, found, values));
  }
}
