package io.skynet.contract.release;

import io.skynet.contract.ContractException;
import io.skynet.contract.ContractReader;
import io.skynet.contract.ReleasedContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of released contracts, each in a file called like its interface: {@code a.B.json}. */
public record ReleaseFolder(Path path) {
  static final String SUFFIX = ".json";

  /** Where the contract of an interface lies, whether it is there or not. */
  public Path file(String interfaceName) {
    return path.resolve(interfaceName + SUFFIX);
  }

  /**
   * The released contract of an interface; empty if there is none.
   *
   * @throws ContractException if the file is no contract; the message says where and why
   * @throws UncheckedIOException if it cannot be read
   */
  public Optional<ReleasedContract> read(String interfaceName) {
    try {
      return Optional.of(ContractReader.readReleased(Files.readAllBytes(file(interfaceName))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading failed: " + e, e);
    }
  }

  /** The interfaces whose contracts are there, sorted. */
  List<String> interfaceNames() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    return namesIn(path);
  }

  /** Replaces the file as a whole: whoever reads it meanwhile finds the old one or the new one. */
  void write(String interfaceName, ReleasedContract contract) throws IOException {
    Files.createDirectories(path);
    Path written = path.resolve("." + interfaceName + ".tmp");
    try {
      Files.write(written, contract.toDocument());
      Files.move(
          written,
          file(interfaceName),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    }
  }
}
