package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual that the build writes. */
final class ManualTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Manual.write(folder);
  }

  @Test
  void everyCommandHasItsPage() throws IOException {
    List<String> expected =
        HelpTest.commands()
            .map(name -> ("sky " + name).strip().replace(' ', '-') + ".1")
            .sorted()
            .toList();
    try (Stream<Path> pages = Files.list(folder)) {
      assertEquals(expected, pages.map(page -> page.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aPageSaysAllThereIs() throws IOException {
    String page = Files.readString(folder.resolve("sky-call.1"));
    assertTrue(page.startsWith(".TH \"SKY-CALL\" 1 \"\" \"sky 0.1.0"), page);
    for (String part :
        List.of(
            ".SH NAME\nsky\\-call \\- Calls a method",
            "\\fB\\-region=<region>, \\-\\-region=<region>\\fR\nOnly instances in this region.",
            ".SH EXAMPLES\n.nf\n",
            "  sky call Shop.place \\- < order.json\n",
            ".SH EXIT STATUS\n.TP\n\\fB0\\fR",
            "\\fBSKY_CONTEXT\\fR")) {
      assertTrue(page.contains(part), part + " is not in:\n" + page);
    }
  }

  @Test
  void groffHasNothingToComplainOf() throws Exception {
    String path = System.getenv().getOrDefault("PATH", "");
    Assumptions.assumeTrue(
        Stream.of(path.split(File.pathSeparator))
            .anyMatch(each -> Files.isExecutable(Path.of(each, "groff"))),
        "groff not found");
    try (Stream<Path> pages = Files.list(folder)) {
      for (Path page : pages.toList()) {
        Process groff =
            new ProcessBuilder("groff", "-man", "-ww", "-Tascii", "-P-cbou", page.toString())
                .start();
        groff.getOutputStream().close();
        String text = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(groff.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, groff.waitFor());
        assertEquals("", errors, page.toString());
        assertTrue(text.contains("EXAMPLES"), text);
      }
    }
  }
}
