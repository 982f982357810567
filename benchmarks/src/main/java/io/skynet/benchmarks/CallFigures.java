package io.skynet.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Every run of every system in every scenario. */
final class CallFigures {
  private static final int PAIRS = 5;
  private static final int CHANCES = 4;

  private final Map<Scenario, Map<Contender, List<Outcome>>> outcomes =
      new EnumMap<>(Scenario.class);
  private final List<Double> besideIdle = new ArrayList<>();

  /** Runs all systems in turn, as often as asked. */
  void measure(Settings settings) throws IOException {
    for (Scenario scenario : settings.scenarios()) {
      if (scenario == Scenario.S6) {
        measurePairs(settings);
        continue;
      }
      for (int round = 0; round < settings.rounds(); round++) {
        for (Contender system : settings.systems()) {
          run(system, scenario, settings);
        }
      }
    }
  }

  static int pairs(Settings settings) {
    return Math.max(PAIRS, settings.rounds());
  }

  /** S2 and S6 in turn: the share is taken in each pair. */
  private void measurePairs(Settings settings) throws IOException {
    for (int pair = 0; pair < pairs(settings); pair++) {
      double alone = outcome(Contender.OURS, Scenario.S2, settings).figure();
      double share = run(Contender.OURS, Scenario.S6, settings).figure() / alone;
      besideIdle.add(share);
    }
  }

  private Outcome run(Contender system, Scenario scenario, Settings settings) throws IOException {
    Outcome outcome = outcome(system, scenario, settings);
    outcomes
        .computeIfAbsent(scenario, s -> new EnumMap<>(Contender.class))
        .computeIfAbsent(system, s -> new ArrayList<>())
        .add(outcome);
    System.err.printf("%s %s %,.1f%n", scenario, system, outcome.figure());
    return outcome;
  }

  /** One run; a machine that is too busy to start it gets further chances. */
  private static Outcome outcome(Contender system, Scenario scenario, Settings settings)
      throws IOException {
    for (int chances = CHANCES; chances > 1; chances--) {
      try {
        return Outcome.of(system, scenario, settings.warm(), settings.millis());
      } catch (IOException e) {
        System.err.printf("%s %s is run again: %s%n", scenario, system, e.getMessage());
      }
    }
    return Outcome.of(system, scenario, settings.warm(), settings.millis());
  }

  boolean has(Scenario scenario, Contender system) {
    return outcomes.containsKey(scenario) && outcomes.get(scenario).containsKey(system);
  }

  Spread spread(Scenario scenario, Contender system, ToDoubleFunction<Outcome> figure) {
    return Spread.of(outcomes.get(scenario).get(system), figure);
  }

  /** The median figure against that of the limit. */
  double share(Scenario scenario, Contender system) {
    return spread(scenario, system, Outcome::figure).median()
        / spread(scenario, Contender.LIMIT, Outcome::figure).median();
  }

  /** S6 against S2, pair by pair. */
  Spread besideIdle() {
    return Spread.of(besideIdle, Double::doubleValue);
  }
}
