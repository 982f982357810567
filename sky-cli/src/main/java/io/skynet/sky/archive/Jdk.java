package io.skynet.sky.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A JDK that is installed here.
 *
 * @param home its folder, without links
 * @param feature 17, 25 or the like
 */
record Jdk(Path home, int feature) {

  /** The one in a folder, if {@code sky} runs on it. */
  private static List<Jdk> in(Path folder) throws IOException {
    if (!Files.isExecutable(folder.resolve("bin/java"))
        || !Files.isReadable(folder.resolve("release"))) {
      return List.of();
    }
    Properties release = new Properties();
    try (var in = Files.newInputStream(folder.resolve("release"))) {
      release.load(in);
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    String feature = version.split("\\D", 2)[0];
    boolean usable = !feature.isEmpty() && Integer.parseInt(feature) >= 17;
    return usable ? List.of(new Jdk(folder.toRealPath(), Integer.parseInt(feature))) : List.of();
  }

  /** That of this process, and the newest that is installed beside it. */
  static List<Jdk> here() throws IOException {
    Path own = Path.of(System.getProperty("java.home"));
    List<Jdk> found = new ArrayList<>(in(own));
    Path neighbours = own.getParent();
    if (neighbours != null) {
      newest(neighbours).stream().filter(each -> !found.contains(each)).forEach(found::add);
    }
    return found;
  }

  private static List<Jdk> newest(Path folder) throws IOException {
    List<Jdk> newest = List.of();
    try (DirectoryStream<Path> each = Files.newDirectoryStream(folder)) {
      for (Path entry : each) {
        for (Jdk jdk : in(entry)) {
          newest = newest.isEmpty() || jdk.feature > newest.get(0).feature ? List.of(jdk) : newest;
        }
      }
    }
    return newest;
  }

  @Override
  public String toString() {
    return "JDK " + feature + " at " + home;
  }
}
