package io.skynet.sky;

import java.nio.file.Path;

/** How a test starts sky as a process of its own. */
final class Jvm {

  private Jvm() {}

  /** A line for a shell, that runs sky with these words and properties. */
  static String sky(String words, String... properties) {
    return run(Main.class, words, properties);
  }

  /** A line for a shell, that runs a program of the tests with these words and properties. */
  static String run(Class<?> main, String words, String... properties) {
    return Path.of(System.getProperty("java.home"), "bin", "java")
        + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "
        + String.join(" ", properties)
        + " -cp '"
        + System.getProperty("java.class.path")
        + "' "
        + main.getName()
        + " "
        + words;
  }
}
