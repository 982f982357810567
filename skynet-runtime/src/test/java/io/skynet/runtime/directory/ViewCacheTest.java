package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewCacheTest {
  @TempDir Path folder;
  private final InstanceRecords records = new InstanceRecords("/skynet");

  private ViewCache cache() {
    return ViewCache.of(DirectorySettings.DEFAULT.withViewCache(folder), records, "Echo");
  }

  private Path file() {
    return folder.resolve("_skynet@Echo.view");
  }

  private static ViewCache.Saved read(ViewCache cache) {
    ViewCache.Saved saved = cache.read();
    assertNotNull(saved);
    return saved;
  }

  @Test
  void noneIsKeptUnlessAskedFor() {
    assertNull(ViewCache.of(DirectorySettings.DEFAULT, records, "Echo"));
  }

  @Test
  void whatIsOfferedIsReadWithItsTime() throws Exception {
    Instance one = Sample.echo("one");
    Instant before = Instant.now();
    try (ViewCache cache = cache()) {
      assertNull(cache.read());
      cache.offer(() -> List.of(one));
      Await.until("a file", () -> Files.exists(file()));
      ViewCache.Saved saved = read(cache);
      assertEquals(List.of(one), records.snapshot(saved.listing()).instances());
      assertFalse(saved.at().isBefore(before));
      assertTrue(Duration.between(before, saved.at()).toSeconds() < 30);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file()), files.toList(), "no draft is left");
    }
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndIgnored() throws IOException {
    String line = new String(records.encode(Sample.echo("one")));
    String time = "skynet-view-1 2026-11-23T10:00:00Z\n";
    String hostile = line.replace("127.0.0.1", "169.254.169.254");
    for (String bad : List.of("", "\u001b[2J", time + "{", time + hostile, "skynet-view-1 x")) {
      Files.writeString(file(), bad);
      try (ErrorStream log = ErrorStream.capture();
          ViewCache cache = cache()) {
        assertNull(cache.read(), bad);
        assertTrue(log.text().contains(file() + " cannot be used"), log.text());
        assertFalse(log.text().contains("\u001b"), log.text());
      }
    }
    Files.writeString(file(), time + line + "\n");
    try (ViewCache cache = cache()) {
      assertEquals(Instant.parse("2026-11-23T10:00:00Z"), read(cache).at());
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidAndHarmsNobody() throws IOException {
    Path occupied = Files.createFile(folder.resolve("file"));
    DirectorySettings settings = DirectorySettings.DEFAULT.withViewCache(occupied);
    try (ErrorStream log = ErrorStream.capture();
        ViewCache cache = ViewCache.of(settings, records, "Echo")) {
      cache.offer(List::of);
      Await.until("said so", () -> log.text().contains("the view is not saved to"));
    }
  }
}
