package io.skynet.sky.archive;

import io.skynet.embedded.EmbeddedServer;
import io.skynet.runtime.Directories;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Makes the archives of classes with which a distribution starts: one for each JDK, since a JVM
 * takes only what the very same JVM has written. {@code bin/sky} is let to say what it wants to
 * show, records the classes that it takes, and knows by which JDK.
 */
public final class ClassArchive {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What is typed most, in the formats that take other classes. */
  private static final List<String> REHEARSAL =
      List.of(
          "hosts",
          "regions -registered -fail-if-empty",
          "services -o wide",
          "service-versions -service=Echo -version=1.x",
          "instances -region=east -o=json",
          "instances -host=h1 -port=9000 -columns=id,state",
          "instances -o=jsonl",
          "topology",
          "topology -o=yaml",
          "hosts -region=nowhere",
          "list",
          "hosts --help");

  private final Path distribution;

  private ClassArchive(Path distribution) {
    this.distribution = distribution;
  }

  /**
   * Makes an archive for this JDK, and for the newest that is installed beside it.
   *
   * @param args the folder of the distribution
   */
  public static void main(String[] args) throws Exception {
    ClassArchive archive = new ClassArchive(Path.of(args[0]).toRealPath());
    try (EmbeddedServer etcd = EmbeddedServer.start(0)) {
      String uri = "etcd://127.0.0.1:" + etcd.port();
      try (Directory directory = Directories.open(uri, DirectorySettings.DEFAULT)) {
        for (int i = 0; i < 2; i++) {
          directory.register(instance(i), ignored -> {}).awaitPublished(PATIENCE);
        }
        for (Jdk jdk : Jdk.here()) {
          archive.record(jdk, uri);
        }
      }
    }
    System.exit(0); // what the directory leaves running would end by itself, but later
  }

  private static Instance instance(int index) {
    return new Instance(
        "rehearsal-" + index,
        "Echo",
        "1." + index + ".0",
        "east",
        "h1",
        index == 0 ? InstanceState.REGISTERED : InstanceState.DRAINING,
        new Endpoint("127.0.0.1", 9000 + index),
        Map.of("Echo", "0123456789abcdef0123456789abcdef"),
        "one",
        1,
        Instant.now());
  }

  private void record(Jdk jdk, String uri) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(distribution.resolve("archive"));
    Path said = Files.createTempFile("sky-archive", ".txt");
    ProcessBuilder sky =
        new ProcessBuilder(distribution.resolve("bin/sky").toString(), "cli", "-etcd=" + uri)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    sky.environment().put("JAVA_HOME", jdk.home().toString());
    sky.environment().put("SKY_RECORD", "true");
    Process process = sky.start();
    try (var lines = process.getOutputStream()) {
      lines.write(String.join("\n", REHEARSAL).getBytes(StandardCharsets.UTF_8));
    }
    if (process.waitFor() != 0) {
      throw new IOException("sky on " + jdk + " failed: " + Files.readString(said));
    }
    Files.delete(said);
    try (DirectoryStream<Path> made = Files.newDirectoryStream(folder, "*.new")) {
      for (Path each : made) {
        String name = each.getFileName().toString().replace(".new", "");
        Files.move(each, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
