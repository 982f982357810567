package io.skynet.benchmarks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Measures how long {@code sky hosts} takes, from the first to the last instruction of the process:
 * through the distribution, on this JDK and on the newest beside it, and beside it the same
 * question by jetcd and by etcdctl. All ask one real etcd, in turn.
 */
public final class StartUp {
  private static final int INSTANCES = 100;

  private StartUp() {}

  /**
   * Measures, prints the page, and writes it if told where to.
   *
   * @param args the packed distribution, and words such as {@code rounds=11} and {@code page=file}
   */
  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(word("rounds", "11", args));
    String page = word("page", "", args);
    double load = Machine.load();
    Path folder = Files.createTempDirectory("sky-start");
    Path distribution = unpack(Path.of(args[0]), folder);
    try (StartUpEtcd etcd = StartUpEtcd.start(folder)) {
      etcd.register(INSTANCES);
      List<StartUpWay> ways = ways(distribution, etcd.endpoint);
      Map<StartUpWay, List<StartUpRun>> runs = measure(ways, rounds);
      String text = new StartUpPage(runs, INSTANCES, rounds, load).text();
      System.out.println(text);
      if (!page.isEmpty()) {
        Files.writeString(Path.of(page), text);
      }
    } finally {
      delete(folder);
    }
    System.exit(0);
  }

  private static String word(String name, String standard, String... args) {
    for (String arg : args) {
      if (arg.startsWith(name + "=")) {
        return arg.substring(name.length() + 1);
      }
    }
    return standard;
  }

  private static Path unpack(Path packed, Path folder) throws IOException, InterruptedException {
    run("tar", "xzf", packed.toString(), "-C", folder.toString());
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "sky-*")) {
      return entries.iterator().next();
    }
  }

  private static void delete(Path folder) throws IOException, InterruptedException {
    run("rm", "-r", folder.toString());
  }

  private static void run(String... command) throws IOException, InterruptedException {
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", command));
    }
  }

  private static List<StartUpWay> ways(Path distribution, String endpoint) throws IOException {
    List<StartUpWay> ways = new ArrayList<>(List.of(StartUpWay.etcdctl(endpoint)));
    for (Map.Entry<String, Path> jdk : jdks().entrySet()) {
      ways.add(StartUpWay.sky(distribution, jdk.getValue(), jdk.getKey(), endpoint));
      ways.add(StartUpWay.jetcd(jdk.getValue(), jdk.getKey(), endpoint));
    }
    return ways;
  }

  /** By their versions: this one, and the newest that is installed beside it. */
  private static Map<String, Path> jdks() throws IOException {
    Path own = Path.of(System.getProperty("java.home"));
    Map<String, Path> jdks = new LinkedHashMap<>();
    jdks.put(Integer.toString(Runtime.version().feature()), own);
    int newest = Runtime.version().feature();
    Path home = own;
    try (DirectoryStream<Path> neighbours = Files.newDirectoryStream(own.resolveSibling("."))) {
      for (Path each : neighbours) {
        if (feature(each) > newest) {
          newest = feature(each);
          home = each.toRealPath();
        }
      }
    }
    jdks.put(Integer.toString(newest), home);
    return jdks;
  }

  /** 0 if there is no JDK. */
  private static int feature(Path home) throws IOException {
    if (!Files.isExecutable(home.resolve("bin/java"))
        || !Files.isReadable(home.resolve("release"))) {
      return 0;
    }
    Properties release = new Properties();
    try (var in = Files.newInputStream(home.resolve("release"))) {
      release.load(in);
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    return Integer.parseInt("0" + version.split("\\D", 2)[0]);
  }

  /** In turn, so that all meet the same weather; the first round only warms the disk's cache. */
  private static Map<StartUpWay, List<StartUpRun>> measure(List<StartUpWay> ways, int rounds)
      throws IOException, InterruptedException {
    Map<StartUpWay, List<StartUpRun>> runs = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (StartUpWay way : ways) {
        StartUpRun run = StartUpRun.of(way.command(), way.environment());
        if (run.lines() < INSTANCES) {
          throw new IOException(way.title() + " has printed only " + run.lines() + " lines");
        }
        if (round > 0) {
          runs.computeIfAbsent(way, each -> new ArrayList<>()).add(run);
        }
      }
    }
    return runs;
  }
}
