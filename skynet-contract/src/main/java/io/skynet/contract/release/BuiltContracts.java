package io.skynet.contract.release;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractException;
import io.skynet.contract.ContractReader;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the contracts that a build has written, in its class output or in a jar of it. */
final class BuiltContracts {
  private static final String FOLDER = "META-INF/skynet";

  private BuiltContracts() {}

  /**
   * The contracts in {@code classes}, by the names of their interfaces.
   *
   * @throws ContractException if there are none, or one that cannot be understood
   */
  static SortedMap<String, Contract> in(Path classes) throws IOException {
    if (!Files.exists(classes)) {
      throw new ContractException("there is no " + classes);
    } else if (Files.isDirectory(classes)) {
      return read(classes, classes.resolve(FOLDER));
    }
    try (FileSystem jar = FileSystems.newFileSystem(classes)) {
      return read(classes, jar.getPath(FOLDER));
    }
  }

  /**
   * What to do if there are classes and nothing that was generated; the guide says it at length.
   */
  private static final String NOT_RUN =
      "skynet-processor did not run. Name it, with its version: in Maven as a <path> of"
          + " <annotationProcessorPaths> of maven-compiler-plugin, in Gradle by"
          + " annotationProcessor(\"io.skynet:skynet-processor:…\"), to javac by -processorpath <jars>,"
          + " or by -proc:full if it is on the class path, where JDK 23 and newer do not look by"
          + " themselves; and leave out -proc:none";

  private static SortedMap<String, Contract> read(Path classes, Path folder) throws IOException {
    SortedMap<String, Contract> contracts = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      for (String name : ReleaseFolder.namesIn(folder)) {
        Path file = folder.resolve(name + ReleaseFolder.SUFFIX);
        try {
          contracts.put(name, ContractReader.read(Files.readAllBytes(file)));
        } catch (ContractException e) {
          throw new ContractException(file + " of " + classes + " is " + e.getMessage());
        }
      }
    }
    if (contracts.isEmpty()) {
      throw new ContractException(
          "there is no contract in "
              + classes
              + ": "
              + FOLDER
              + " has none. Compile the @Rpc interfaces first; if they are compiled, "
              + NOT_RUN);
    }
    return contracts;
  }
}
