package io.skynet.sky.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How much a terminal shows.
 *
 * @param columns of characters
 * @param rows of them
 */
public record Window(int columns, int rows) {

  /** What every terminal has, and most scripts expect. */
  static final Window USUAL = new Window(80, 24);

  /**
   * That of the terminal in which this process runs; as {@code COLUMNS} and {@code LINES} say where
   * it does not tell.
   */
  public static Window current() {
    String[] size = stty("size").split(" ");
    try {
      return of(Integer.parseInt(size[1]), Integer.parseInt(size[0]));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return of(System.getenv());
    }
  }

  private static Window of(Map<String, String> environment) {
    try {
      return of(
          Integer.parseInt(environment.getOrDefault("COLUMNS", "0")),
          Integer.parseInt(environment.getOrDefault("LINES", "0")));
    } catch (NumberFormatException e) {
      return USUAL;
    }
  }

  private static Window of(int columns, int rows) {
    return columns > 0 && rows > 0 ? new Window(columns, rows) : USUAL;
  }

  /** What the system's tool for terminals says; empty if there is none, or no terminal. */
  static String stty(String... words) {
    String command = "stty " + String.join(" ", words) + " < /dev/tty 2> /dev/null";
    try {
      Process process = new ProcessBuilder("/bin/sh", "-c", command).start();
      process.getOutputStream().close();
      byte[] said = process.getInputStream().readAllBytes();
      return process.waitFor() == 0 ? new String(said, StandardCharsets.US_ASCII).strip() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
