package io.skynet.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.skynet.processor.read.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Interfaces that are refused, below {@code src/test/refused}, as {@link MarkedErrors} says. */
class RefusedTest {
  static List<Path> files() {
    return Sample.list(Path.of("src/test/refused"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void refusesWithTheMessageAtTheLine(Path file) throws IOException {
    Compilation compilation =
        javac()
            .withProcessors(new RpcProcessor())
            .compile(JavaFileObjects.forResource(file.toUri().toURL()));
    MarkedErrors.compare(List.of(file), compilation);
  }

  @Test
  void everyNumberHasItsPlaceInTheGuide() throws IOException {
    List<String> described =
        Files.readAllLines(Path.of("../docs/guide/refusals.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring("## ".length()))
            .toList();
    assertEquals(Arrays.stream(Problem.values()).map(Problem::code).toList(), described);
  }

  @Test
  void everyNumberHasACase() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files()) {
      all.append(Files.readString(file));
    }
    List<String> missing =
        Arrays.stream(Problem.values())
            .map(Problem::code)
            .filter(code -> all.indexOf(MarkedErrors.MARK + code) < 0)
            .toList();
    assertEquals(List.of(), missing);
  }
}
