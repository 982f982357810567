package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.embedded.EmbeddedServer;
import io.skynet.runtime.Directories;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The distribution as a person has it: unpacked somewhere, and run on what JDK there is. */
@Tag("distribution")
final class DistributionTest {
  private static final Duration BOUND = Duration.ofSeconds(60);
  private static final List<String> HEAVY =
      List.of(
          "picocli.",
          "org.slf4j.",
          "org.jline.",
          "io.etcd.",
          "io.grpc.",
          "io.netty.",
          "java.net.http.",
          "sun.net.www.protocol.http.",
          "java.util.Formatter");

  @TempDir static Path folder;
  private static Path home;
  private static EmbeddedServer etcd;
  private static Directory directory;

  @BeforeAll
  static void unpack() throws Exception {
    Path packed = Path.of("target/sky-" + Version.text() + ".tar.gz").toAbsolutePath();
    Process tar =
        new ProcessBuilder("tar", "xzf", packed.toString(), "-C", folder.toString()).start();
    assertEquals(0, tar.waitFor());
    home = folder.resolve("sky-" + Version.text());
    Files.createDirectory(folder.resolve("home"));
    etcd = EmbeddedServer.start(0);
    directory = Directories.open("etcd://127.0.0.1:" + etcd.port(), DirectorySettings.DEFAULT);
    for (var instance : FixedDirectory.CLUSTER) {
      assertTrue(directory.register(instance, state -> {}).awaitPublished(BOUND));
    }
  }

  @AfterAll
  static void stop() {
    directory.close();
    etcd.close();
  }

  /** Those that it was packaged for: this JDK, and the newest beside it. */
  static List<Path> jdks() throws IOException {
    Path own = Path.of(System.getProperty("java.home"));
    List<Path> jdks = new ArrayList<>();
    try (Stream<Path> neighbours = Files.list(own.getParent())) {
      for (Path each : neighbours.filter(each -> !Files.isSymbolicLink(each)).toList()) {
        if (Files.isReadable(each.resolve("release")) && hasArchive(each)) {
          jdks.add(each);
        }
      }
    }
    assertTrue(jdks.contains(own), "no archive for this JDK: " + jdks);
    return jdks;
  }

  private static boolean hasArchive(Path jdk) throws IOException {
    String release = Files.readString(jdk.resolve("release"));
    try (Stream<Path> archives = Files.list(home.resolve("archive"))) {
      return archives.anyMatch(
          each -> release.contains("JAVA_RUNTIME_VERSION=\"" + each.getFileName() + "\""));
    }
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void itRunsWhereItWasUnpacked(Path jdk) throws Exception {
    assertEquals(new Ran(0, "sky " + Version.text() + "\n", ""), sky(jdk, "", "-version"));
    assertEquals(new Ran(0, "h1\nh2\nh3\n", ""), sky(jdk, "", "hosts", address()));
    assertEquals(0, sky(jdk, "", "topology", "-o", "yaml", address()).code());
    Ran none = sky(jdk, "", "hosts", "-region=north", "-fail-if-empty", address());
    assertEquals(new Ran(3, "", "sky: no instance matches region=north\n"), none);
    try (Stream<Path> left = Files.list(folder.resolve("home"))) {
      assertEquals(List.of(), left.toList(), "nothing is left in the home of who runs it");
    }
  }

  /** How much is loaded decides how long it takes; it is the same on a busy machine. */
  @ParameterizedTest
  @MethodSource("jdks")
  void aQueryTakesItsClassesFromTheArchiveAndNoneThatIsHeavy(Path jdk) throws Exception {
    Path log = folder.resolve("classes.txt");
    Ran ran = sky(jdk, "-Xlog:class+load:file=" + log, "instances", address());
    assertEquals(0, ran.code(), ran.err());
    List<String> loaded = Files.readAllLines(log);
    List<String> fresh =
        loaded.stream().filter(line -> !line.contains("shared objects file")).toList();
    assertTrue(fresh.size() < 30, "not from the archive: " + String.join("\n", fresh));
    if (jdk.equals(Path.of(System.getProperty("java.home"))) && Runtime.version().feature() < 25) {
      // An AOT cache loads all it has, at once and for next to nothing.
      for (String heavy : HEAVY) {
        List<String> found = loaded.stream().filter(line -> line.contains("] " + heavy)).toList();
        assertEquals(List.of(), found);
      }
      assertTrue(loaded.size() < 1_100, loaded.size() + " classes");
    }
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void anArchiveThatDoesNotFitIsNoNews(Path jdk) throws Exception {
    Path copy = folder.resolve("copy of " + jdk.getFileName());
    Process cp = new ProcessBuilder("cp", "-a", home.toString(), copy.toString()).start();
    assertEquals(0, cp.waitFor());
    List<Path> archives;
    try (Stream<Path> each = Files.list(copy.resolve("archive"))) {
      archives = each.toList();
    }
    assertFalse(archives.isEmpty());
    for (String content : new String[] {"", "x".repeat(100_000)}) {
      for (Path archive : archives) {
        Files.delete(archive);
        Files.writeString(archive, content);
      }
      assertEquals(new Ran(0, "h1\nh2\nh3\n", ""), run(copy, jdk, "", "hosts", address()));
    }
  }

  /** A reader that has gone, and Ctrl-C, are no failures to be explained. */
  @Test
  void itEndsQuietlyWhenItIsNotWantedAnyMore() throws Exception {
    Path jdk = Path.of(System.getProperty("java.home"));
    String query = home.resolve("bin/sky") + " instances " + address();
    assertEquals(new Ran(0, "", ""), run(jdk, "", List.of("sh", "-c", query + " | true")));
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String waiting = home.resolve("bin/sky") + " hosts -etcd=127.0.0.1:" + silent.getLocalPort();
      Ran ran =
          run(jdk, "", List.of("sh", "-c", "exec timeout --preserve-status -s INT 1 " + waiting));
      assertEquals(new Ran(130, "", ""), ran);
    }
  }

  private static String address() {
    return "-etcd=127.0.0.1:" + etcd.port();
  }

  private static Ran sky(Path jdk, String options, String... args) throws Exception {
    return run(home, jdk, options, args);
  }

  private static Ran run(Path from, Path jdk, String options, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(from.resolve("bin/sky").toString()));
    command.addAll(List.of(args));
    return run(jdk, options, command);
  }

  private static Ran run(Path jdk, String options, List<String> command) throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "HOME",
                folder.resolve("home").toString(),
                "PATH",
                "/usr/bin:/bin",
                "JAVA_HOME",
                jdk.toString(),
                "SKY_JAVA_OPTIONS",
                options));
    Process process = builder.start();
    assertTrue(process.waitFor(BOUND.toSeconds(), TimeUnit.SECONDS));
    return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
