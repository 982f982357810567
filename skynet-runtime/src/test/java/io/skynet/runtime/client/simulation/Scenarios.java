package io.skynet.runtime.client.simulation;

import io.skynet.runtime.client.policy.Balancing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** What happens to two hundred simulated instances. */
final class Scenarios {
  private static final double SECONDS = 20;

  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<String, Chart> charts = new LinkedHashMap<>();

  /** Runs all. */
  Scenarios run() {
    calm();
    slow();
    dead();
    thirdDead();
    hung();
    losing();
    region();
    newcomers();
    flapping();
    overload();
    comeback();
    weights();
    ring();
    return this;
  }

  List<Outcome> outcomes() {
    return outcomes;
  }

  /** By the name of their files. */
  Map<String, Chart> charts() {
    return charts;
  }

  private void calm() {
    World world = World.usual();
    world.run(SECONDS);
    outcomes.add(
        Outcome.of("calm", "Nothing happens.", world, "%d calls fail.", world.tally().failures()));
  }

  /** The part of the calls that some servers have been given since the last look, in percent. */
  private static DoubleSupplier share(World world, List<Server> some) {
    long[] seen = {world.begun(some), world.calls()};
    return () -> {
      long part = world.begun(some) - seen[0];
      long all = world.calls() - seen[1];
      seen[0] += part;
      seen[1] += all;
      return all == 0 ? 0 : 100.0 * part / all;
    };
  }

  private void slow() {
    World world = World.usual();
    Server slow = world.server(0);
    world.at(5, () -> slow.slowness(100)).at(15, () -> slow.slowness(1));
    double[] shares = world.watch(30, share(world, List.of(slow)));
    charts.put(
        "slow", new Chart("calls of the slow one, % (0.5 is an equal share)", 1, bySecond(shares)));
    double last = average(shares, 10, 15);
    outcomes.add(
        Outcome.of(
            "one is slow",
            "From 5 s to 15 s one takes a hundred times as long.",
            world,
            "From 10 s to 15 s it has %.0f %% of an equal share.",
            last * World.SERVERS));
  }

  private static double average(double[] values, double from, double to) {
    double sum = 0;
    for (int i = (int) (from * 4); i < (int) (to * 4); i++) {
      sum += values[i];
    }
    return sum / (to - from) / 4;
  }

  /** Single calls would make a line that nobody can read. */
  private static double[] bySecond(double[] values) {
    double[] means = new double[values.length / 4];
    for (int i = 0; i < means.length; i++) {
      means[i] = average(values, i, i + 1);
    }
    return means;
  }

  private void dead() {
    World world = World.usual();
    world.at(5, () -> world.kill(world.server(0))).run(SECONDS);
    outcomes.add(
        Outcome.of(
            "one dies",
            "At 5 s one is gone as with kill -9; the directory does not notice.",
            world,
            "%d calls fail, %d are tried again.",
            world.tally().failures(),
            world.tally().retries()));
  }

  private void thirdDead() {
    World world = World.usual();
    List<Server> third = world.servers(0, World.SERVERS / 3);
    world.at(5, () -> third.forEach(world::kill));
    world.at(12, () -> third.forEach(Server::start));
    double[] shares = world.watch(30, share(world, third));
    charts.put("third", new Chart("calls of the third that died, %", 0.25, shares));
    outcomes.add(
        Outcome.of(
            "a third dies",
            "At 5 s a third is gone at once; at 12 s all of it is there again.",
            world,
            "%d calls fail, %d are tried again; in the second after their return the third has %.0f %% of the calls, at the end %.0f %%.",
            world.tally().failures(),
            world.tally().retries(),
            average(shares, 13, 14),
            average(shares, 28, 30)));
  }

  private void hung() {
    World world = World.usual();
    List<Server> three = world.servers(0, 3);
    world.at(5, () -> three.forEach(world::hang));
    world.at(12, () -> three.forEach(world::goOn));
    double[] shares = world.watch(SECONDS, share(world, three));
    outcomes.add(
        Outcome.of(
            "three hang",
            "From 5 s to 12 s three do not answer; their connections are up.",
            world,
            "From 8 s on they have %.2f %% of the calls.",
            average(shares, 8, 12)));
  }

  private void losing() {
    World world = World.usual();
    world.at(5, () -> world.servers(0, World.SERVERS).forEach(each -> each.losing(0.5)));
    world.at(15, () -> world.servers(0, World.SERVERS).forEach(each -> each.losing(0)));
    long[] failed = {0};
    double[] failures =
        world.watch(
            SECONDS,
            () -> {
              long now = world.tally().failures();
              long since = now - failed[0];
              failed[0] = now;
              return since;
            });
    outcomes.add(
        Outcome.of(
            "all lose half",
            "From 5 s to 15 s half of the calls of each are lost, and may have run.",
            world,
            "The budget lets a fifth be tried again and not more; from 17 s on %.0f calls fail.",
            4 * 3 * average(failures, 17, 20)));
  }

  private void region() {
    int near = 60;
    World world =
        new World(Balancing.TWO_CHOICES, i -> 1, i -> i < near ? 0 : 2)
            .settle(World.USUAL * near / World.SERVERS);
    List<Server> home = world.servers(0, near);
    world.at(5, () -> home.forEach(world::kill));
    world.at(12, () -> home.forEach(Server::start));
    double[] shares = world.watch(30, share(world, home));
    charts.put("region", new Chart("calls that stay in the region, %", 0.25, shares));
    outcomes.add(
        Outcome.of(
            "a region is lost",
            "The callers are where 60 of the instances are; from 5 s to 12 s these are gone.",
            world,
            "Of the calls %.0f %% stay near before, %.0f %% meanwhile, %.0f %% in the second after the return and %.0f %% at the end.",
            average(shares, 1, 5),
            average(shares, 6, 12),
            average(shares, 13, 14),
            average(shares, 25, 30)));
  }

  private void newcomers() {
    World world = World.usual();
    List<Server> young = new ArrayList<>();
    world.at(
        5,
        () -> {
          for (int i = 0; i < 20; i++) {
            young.add(world.add());
          }
        });
    double[] shares = world.watch(25, share(world, young));
    charts.put(
        "newcomers",
        new Chart("calls of the 20 newcomers, % (9.1 is an equal share)", 0.25, shares));
    outcomes.add(
        Outcome.of(
            "newcomers",
            "At 5 s twenty more begin.",
            world,
            "Together they have %.1f %% of the calls in their first second, %.1f %% at the end.",
            average(shares, 5, 6),
            average(shares, 20, 25)));
  }

  private void flapping() {
    World world = World.usual();
    Server unsteady = world.server(0);
    for (int i = 0; i < 20; i++) {
      world.at(2 + 2 * i, () -> world.kill(unsteady)).at(3 + 2 * i, unsteady::start);
    }
    double[] shares = world.watch(40, share(world, List.of(unsteady)));
    charts.put(
        "flapping",
        new Chart("calls of the flapping one, % (0.5 is an equal share)", 1, bySecond(shares)));
    outcomes.add(
        Outcome.of(
            "one flaps",
            "For 40 s one is up for a second and down for a second.",
            world,
            "%d of %,d calls fail; in the second half it has %.1f %% of an equal share.",
            world.tally().failures(),
            world.tally().calls(),
            World.SERVERS * average(shares, 20, 40)));
  }

  private void overload() {
    World world = World.usual();
    world.at(5, () -> world.load(10 * World.USUAL)).at(10, () -> world.load(World.USUAL));
    long[] answered = {0};
    double[] goodput =
        world.watch(
            SECONDS,
            () -> {
              long now = world.tally().calls() - world.tally().failures();
              long since = now - answered[0];
              answered[0] = now;
              return 4.0 * since;
            });
    charts.put("overload", new Chart("calls answered, a second", 0.25, goodput));
    outcomes.add(
        Outcome.of(
            "overload",
            "From 5 s to 10 s there are five times as many calls as all can carry.",
            world,
            "Of the 5,000 that they can carry a second, %,.0f are answered meanwhile; of 2,500 that come, %,.0f from 12 s on.",
            average(goodput, 6, 10),
            average(goodput, 12, 20)));
  }

  private void comeback() {
    World world = World.usual();
    List<Server> all = world.servers(0, World.SERVERS);
    world.at(5, () -> all.forEach(world::kill));
    for (int i = 0; i < World.SERVERS; i++) {
      Server next = world.server(i);
      world.at(8 + i * 0.02, next::start);
    }
    long[] answered = {0};
    double[] goodput =
        world.watch(
            SECONDS,
            () -> {
              long now = world.tally().calls() - world.tally().failures();
              long since = now - answered[0];
              answered[0] = now;
              return 4.0 * since;
            });
    charts.put("comeback", new Chart("calls answered, a second", 0.25, goodput));
    outcomes.add(
        Outcome.of(
            "all are gone",
            "At 5 s all die; from 8 s to 12 s they come back one by one.",
            world,
            "From 14 s on %,.0f of 2,500 calls a second are answered.",
            average(goodput, 14, 20)));
  }

  private void weights() {
    World world =
        new World(Balancing.TWO_CHOICES, i -> i < 100 ? 1 : 3, i -> 0).settle(World.USUAL);
    List<Server> heavy = world.servers(100, World.SERVERS);
    double[] shares = world.watch(SECONDS, share(world, heavy));
    outcomes.add(
        Outcome.of(
            "weights",
            "Half of them have a weight of 3, and can carry no more than the others.",
            world,
            "Of their share of 75 %% they have %.0f %%: they are busier, and so turned away from.",
            average(shares, 1, 20)));
  }

  private void ring() {
    World world = new World(Balancing.CONSISTENT_HASH, i -> 1, i -> 0).settle(World.USUAL);
    world.at(10, () -> world.servers(0, 20).forEach(world::remove));
    world.run(SECONDS);
    outcomes.add(
        Outcome.of(
            "a ring shrinks",
            "Calls go by ten thousand keys; at 10 s twenty leave in good order.",
            world,
            "%d calls fail.",
            world.tally().failures()));
  }
}
