package io.skynet.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.skynet.processor.read.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Interfaces that are refused, below {@code src/test/refused}: a line that is wrong is followed by
 * a comment {@code // error: } for each message it gets. After a change that is meant, {@code
 * -Dgolden.rewrite=true} writes the messages anew.
 */
class RefusedTest {
  private static final String MARK = "// error: ";

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
    List<String> found =
        compilation.errors().stream()
            .map(error -> error.getLineNumber() + ": " + error.getMessage(Locale.ROOT))
            .sorted(RefusedTest::byLine)
            .toList();
    if (Boolean.getBoolean("golden.rewrite")) {
      rewrite(file, found);
    } else {
      List<String> expected = expected(Files.readAllLines(file));
      assertEquals(String.join("\n", expected), String.join("\n", found));
    }
  }

  /** Puts each message behind the line it is for. */
  private static void rewrite(Path file, List<String> found) throws IOException {
    assertFalse(
        "true".equals(System.getenv("CI")), "golden files are not to be rewritten where CI=true");
    List<String> old = Files.readAllLines(file);
    List<String> rewritten = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      String code = old.get(i);
      if (code.contains(MARK.strip())) {
        continue;
      }
      rewritten.add(code);
      String indent = code.substring(0, code.length() - code.stripLeading().length());
      for (String error : found) {
        if (line(error) == i + 1) {
          rewritten.add(indent + MARK + error.substring(error.indexOf(": ") + 2));
        }
      }
    }
    Files.write(file, rewritten);
  }

  private static List<String> expected(List<String> lines) {
    List<String> expected = new ArrayList<>();
    int wrong = 0;
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf(MARK);
      if (mark < 0) {
        wrong = i + 1;
      } else {
        expected.add(wrong + ": " + lines.get(i).substring(mark + MARK.length()));
      }
    }
    return expected.stream().sorted(RefusedTest::byLine).toList();
  }

  /** Messages of one line come in no order that matters. */
  private static int byLine(String left, String right) {
    int lines = Integer.compare(line(left), line(right));
    return lines != 0 ? lines : left.compareTo(right);
  }

  private static int line(String error) {
    return Integer.parseInt(error.substring(0, error.indexOf(':')));
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
            .filter(code -> all.indexOf(MARK + code) < 0)
            .toList();
    assertEquals(List.of(), missing);
  }
}
