package io.skynet.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs every system in every scenario, in turn and several times, and prints medians and their
 * share of the limit in the same run: {@code Compare [ROUNDS] [MILLIS] [SCENARIO,…] [SYSTEM,…]}.
 */
final class Compare {
  private Compare() {}

  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    long millis = args.length > 1 ? Long.parseLong(args[1]) : 5_000;
    String scenarios = args.length > 2 ? args[2] : "S1,S2,S3,S4,S5";
    String systems = args.length > 3 ? args[3] : "limit,ours,ours-blocking";
    for (String scenario : scenarios.split(",")) {
      Map<String, List<Double>> figures = new LinkedHashMap<>();
      for (int round = 0; round < rounds; round++) {
        for (String system : systems.split(",")) {
          figures
              .computeIfAbsent(system, s -> new ArrayList<>())
              .add(run(system, scenario, millis));
        }
      }
      figures.forEach((system, values) -> print(scenario, system, values, figures.get("limit")));
    }
  }

  private static void print(
      String scenario, String system, List<Double> values, List<Double> limit) {
    double[] sorted = sorted(values);
    System.out.printf(
        "%s %-14s %,12.1f  (%,.1f – %,.1f)  %.2f of the limit%n",
        scenario,
        system,
        sorted[sorted.length / 2],
        sorted[0],
        sorted[sorted.length - 1],
        sorted[sorted.length / 2] / sorted(limit)[limit.size() / 2]);
  }

  private static double[] sorted(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double run(String system, String scenario, long millis) throws IOException {
    Process server = side("server", system);
    try {
      String where = line(server);
      Process client =
          side("client", system, where, scenario, Long.toString(millis), Long.toString(millis));
      return Double.parseDouble(line(client));
    } finally {
      server.destroy();
    }
  }

  private static Process side(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms1g", "-Xmx1g", "-cp", System.getProperty("java.class.path")));
    command.add(Side.class.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String line(Process process) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    if (line == null) {
      throw new IOException("the other side ended without an answer");
    }
    return line;
  }
}
