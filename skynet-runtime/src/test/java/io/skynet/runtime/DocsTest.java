package io.skynet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pages name files that exist: in their links, and between backticks. */
final class DocsTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private static final Pattern LINK = Pattern.compile("]\\((?!\\w+:|#)([^)#\\s]+)");
  private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\n]+)`(?!`)");
  private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.-]+)+/?|[\\w-]+\\.md");
  private static final Pattern BUILT = Pattern.compile("(^|/)target(/.*)?$");

  @TestFactory
  Stream<DynamicTest> filesNamedInPagesExist() throws IOException {
    assumeTrue(Files.exists(ROOT.resolve("CONTRIBUTING.md")), "not in a checkout");
    return pages().stream()
        .map(
            page ->
                dynamicTest(
                    ROOT.relativize(page).toString(),
                    () -> assertEquals(List.of(), missing(page), "named, but not there")));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs).filter(path -> path.toString().endsWith(".md")).toList();
    }
  }

  private static List<String> missing(Path page) throws IOException {
    String text = Files.readString(page);
    Stream<String> links = found(LINK, text).filter(path -> !exists(page.resolveSibling(path)));
    Stream<String> paths =
        found(CODE, text)
            .flatMap(code -> Stream.of(code.split("\\s+")))
            .filter(word -> PATH.matcher(word).matches())
            .filter(DocsTest::isOurs)
            .filter(path -> !exists(ROOT.resolve(path)) && !exists(page.resolveSibling(path)));
    return Stream.concat(links, paths).distinct().toList();
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
  }

  /** A path of the checkout, rather than a media type, a key of etcd or a wire name. */
  private static boolean isOurs(String path) {
    return path.endsWith(".md") || Files.exists(first(path));
  }

  private static Path first(String path) {
    return ROOT.resolve(path.substring(0, path.indexOf('/')));
  }

  /** What the build makes need not be there yet, but its module must be. */
  private static boolean exists(Path path) {
    return Files.exists(Path.of(BUILT.matcher(path.toString()).replaceFirst("")));
  }
}
