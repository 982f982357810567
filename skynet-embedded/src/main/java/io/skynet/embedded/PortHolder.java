package io.skynet.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the process that listens on a TCP port, where Linux tells: {@code /proc/net/tcp} has the
 * inode of the socket, and among the open files of the process is {@code socket:[inode]}. Those of
 * other users can be read by root only.
 */
final class PortHolder {
  private static final Path PROC = Path.of("/proc");
  private static final String LISTEN = "0A";

  // Columns of /proc/net/tcp; see proc(5).
  private static final int LOCAL_ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  private PortHolder() {}

  /** As {@code pid 123, nginx}. */
  static String describe(int port) {
    try {
      return Stream.of("net/tcp", "net/tcp6")
          .flatMap(table -> inodes(PROC.resolve(table), port))
          .flatMap(inode -> holder(inode).stream())
          .findFirst()
          .orElse("its process cannot be seen from here");
    } catch (UncheckedIOException e) {
      return "its process cannot be seen from here";
    }
  }

  private static Stream<String> inodes(Path table, int port) {
    String suffix = ":%04X".formatted(port);
    return lines(table).stream()
        .map(line -> line.trim().split(" +"))
        .filter(columns -> columns.length > INODE)
        .filter(columns -> columns[LOCAL_ADDRESS].endsWith(suffix))
        .filter(columns -> columns[STATE].equals(LISTEN))
        .map(columns -> columns[INODE]);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Optional<String> holder(String inode) {
    try (Stream<Path> processes = Files.list(PROC)) {
      return processes
          .filter(process -> process.getFileName().toString().matches("[0-9]+"))
          .filter(process -> isOpen(process, "socket:[" + inode + "]"))
          .map(process -> "pid " + process.getFileName() + ", " + name(process))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isOpen(Path process, String socket) {
    try (Stream<Path> files = Files.list(process.resolve("fd"))) {
      return files.anyMatch(file -> leadsTo(file, socket));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static boolean leadsTo(Path file, String socket) {
    try {
      return Files.readSymbolicLink(file).toString().equals(socket);
    } catch (IOException e) {
      return false;
    }
  }

  private static String name(Path process) {
    List<String> lines = lines(process.resolve("comm"));
    return lines.isEmpty() ? "name unknown" : lines.get(0);
  }
}
