package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The errors that sources are to get: a line that is wrong is followed by a comment {@code //
 * error: } for each message. After a change that is meant, {@code -Dgolden.rewrite=true} writes the
 * messages anew.
 */
final class MarkedErrors {
  static final String MARK = "// error: ";

  private MarkedErrors() {}

  /** Fails unless {@code compilation} has the errors that its sources say. */
  static void compare(List<Path> sources, Compilation compilation) throws IOException {
    for (Path source : sources) {
      List<String> found =
          compilation.errors().stream()
              .filter(error -> isIn(error, source))
              .map(error -> error.getLineNumber() + ": " + error.getMessage(Locale.ROOT))
              .sorted(MarkedErrors::byLine)
              .toList();
      if (Boolean.getBoolean("golden.rewrite")) {
        rewrite(source, found);
      } else {
        List<String> expected = expected(Files.readAllLines(source));
        assertEquals(String.join("\n", expected), String.join("\n", found), source.toString());
      }
    }
    List<String> elsewhere =
        compilation.errors().stream()
            .filter(error -> sources.stream().noneMatch(source -> isIn(error, source)))
            .map(error -> error.getMessage(Locale.ROOT))
            .toList();
    assertEquals(List.of(), elsewhere);
  }

  private static boolean isIn(Diagnostic<? extends JavaFileObject> error, Path source) {
    JavaFileObject file = error.getSource();
    return file != null && file.toUri().getPath().endsWith("/" + source.getFileName());
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
    return expected.stream().sorted(MarkedErrors::byLine).toList();
  }

  /** Messages of one line come in no order that matters. */
  private static int byLine(String left, String right) {
    int lines = Integer.compare(line(left), line(right));
    return lines != 0 ? lines : left.compareTo(right);
  }

  private static int line(String error) {
    return Integer.parseInt(error.substring(0, error.indexOf(':')));
  }
}
