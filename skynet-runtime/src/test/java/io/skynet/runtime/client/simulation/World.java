package io.skynet.runtime.client.simulation;

import io.skynet.runtime.client.policy.Balancing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.IntUnaryOperator;

/**
 * Two hundred servers, five callers, and calls that come by chance at half of what the servers can
 * carry. Time counts from when all of that has settled.
 */
final class World {
  static final int SERVERS = 200;
  static final double USUAL = SERVERS * Server.CALLS_PER_SECOND / 2;
  private static final int CALLERS = 5;
  private static final int KEYS = 10_000;
  private static final long SETTLED = 13 * Clock.SECOND;
  private static final long STEP = Clock.SECOND / 4;

  private final Clock clock = new Clock();
  private final Random dice = new Random(1);
  private final Tally tally = new Tally();
  private final List<Server> servers = new ArrayList<>();
  private final List<Caller> callers = new ArrayList<>();
  private final IntUnaryOperator weights;
  private final IntUnaryOperator tiers;
  private double perSecond;
  private long[] before = {};

  /**
   * @param weights of the servers, by their number
   * @param tiers of the servers, by their number
   */
  World(Balancing balancing, IntUnaryOperator weights, IntUnaryOperator tiers) {
    this.weights = weights;
    this.tiers = tiers;
    for (int i = 0; i < CALLERS; i++) {
      callers.add(new Caller(clock, dice, tally, balancing));
    }
  }

  /** All alike. */
  static World usual() {
    return new World(Balancing.TWO_CHOICES, i -> 1, i -> 0).settle(USUAL);
  }

  /** Lets so many calls a second come until they take their usual course. */
  World settle(double callsPerSecond) {
    for (int i = 0; i < SERVERS; i++) {
      add();
    }
    clock.runUntil(SETTLED - 2 * Clock.SECOND);
    perSecond = callsPerSecond;
    callLater();
    clock.runUntil(SETTLED);
    tally.forget();
    before = servers.stream().mapToLong(Server::begun).toArray();
    return this;
  }

  /** Another server begins, and the directory shows it. */
  Server add() {
    int number = servers.size();
    Server server = new Server(clock, dice, "instance-" + number);
    servers.add(server);
    callers.forEach(
        each -> each.added(server, weights.applyAsInt(number), tiers.applyAsInt(number)));
    return server;
  }

  /** One leaves in good order. */
  void remove(Server server) {
    callers.forEach(each -> each.removed(server));
  }

  void kill(Server server) {
    server.kill();
    callers.forEach(each -> each.lost(server));
  }

  void hang(Server server) {
    server.hang();
    callers.forEach(each -> each.hung(server));
  }

  void goOn(Server server) {
    server.goOn();
    callers.forEach(each -> each.heard(server));
  }

  Server server(int number) {
    return servers.get(number);
  }

  List<Server> servers(int from, int to) {
    return List.copyOf(servers.subList(from, to));
  }

  void load(double perSecond) {
    this.perSecond = perSecond;
  }

  private void callLater() {
    double nanos = -StrictMath.log(1 - dice.nextDouble()) / perSecond * Clock.SECOND;
    clock.after(
        (long) nanos,
        () -> {
          long key = Balancing.key("user-" + dice.nextInt(KEYS));
          callers.get(dice.nextInt(CALLERS)).call(key);
          callLater();
        });
  }

  /** What happens after so many seconds. */
  World at(double seconds, Runnable happening) {
    clock.after((long) (seconds * Clock.SECOND), happening);
    return this;
  }

  Tally run(double seconds) {
    clock.runUntil(SETTLED + (long) (seconds * Clock.SECOND));
    return tally;
  }

  /** The same, looking at something four times a second. */
  double[] watch(double seconds, DoubleSupplier figure) {
    double[] seen = new double[(int) (seconds * Clock.SECOND / STEP)];
    for (int i = 0; i < seen.length; i++) {
      clock.runUntil(SETTLED + (i + 1) * STEP);
      seen[i] = figure.getAsDouble();
    }
    return seen;
  }

  /** How many attempts have been begun, wherever. */
  long calls() {
    return begun(servers);
  }

  Tally tally() {
    return tally;
  }

  long begun(List<Server> some) {
    return some.stream().mapToLong(Server::begun).sum();
  }

  /** How much of an equal share each of the first servers has had, in percent, least first. */
  double[] shares() {
    long[] begun = new long[SERVERS];
    for (int i = 0; i < SERVERS; i++) {
      begun[i] = servers.get(i).begun() - before[i];
    }
    double mean = (double) Arrays.stream(begun).sum() / SERVERS;
    return Arrays.stream(begun).mapToDouble(count -> 100 * count / mean).sorted().toArray();
  }

  @Override
  public String toString() {
    return servers.size() + " servers, " + tally;
  }
}
