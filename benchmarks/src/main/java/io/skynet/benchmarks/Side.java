package io.skynet.benchmarks;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One side of one system, in a JVM of its own. {@code server SYSTEM} prints where it is, and
 * whenever a line comes in, what it has used so far. {@code client SYSTEM WHERE SCENARIO MILLIS}
 * warms up, prints a line, waits for one, runs, and prints what it saw and what it used. Either
 * lives until its input ends.
 */
final class Side {
  private Side() {}

  public static void main(String[] args) throws Exception {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Contender system = Contender.valueOf(args[1]);
    if (args[0].equals("server")) {
      System.out.println(system.serve().line());
      while (in.readLine() != null) {
        System.out.println(Usage.now().line());
      }
    } else {
      call(
          system,
          Place.parse(args[2]),
          Scenario.valueOf(args[3]),
          Long.parseLong(args[4]),
          Long.parseLong(args[5]),
          in);
    }
    System.exit(0);
  }

  private static void call(
      Contender system, Place place, Scenario scenario, long warm, long millis, BufferedReader in)
      throws Exception {
    try (IdleConnections idle = new IdleConnections()) {
      idle.open(scenario.idleConnections(), place.port());
      List<Target<?>> targets = connect(system, place, scenario.connections);
      new Load(scenario, targets).run(warm);
      System.out.println("warm");
      in.readLine();
      Usage before = Usage.now();
      Result result = new Load(scenario, targets).run(millis);
      Usage used = Usage.now().since(before);
      System.out.println(result.line());
      System.out.println(used.line());
      in.readLine();
    }
  }

  static List<Target<?>> connect(Contender system, Place place, int count) {
    List<Target<?>> targets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Target<?> target = system.connect(place);
      requireRight(target);
      targets.add(target);
    }
    return targets;
  }

  private static <A> void requireRight(Target<A> target) {
    target.check(target.place(1), 1);
  }
}
