package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the central configuration of every directory does. The subclass says what the store is. */
public abstract class ConfigContractTest {
  private static final AtomicInteger ROOTS = new AtomicInteger();
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final ConfigKey ECHO = new ConfigKey("Echo", "*", "greeting");

  private final List<Directory> opened = new ArrayList<>();
  private final List<ConfigView> views = new ArrayList<>();
  private DirectorySettings settings;
  private ConfigStore here;
  private ConfigStore there;

  /** The store, up and running. The subclass closes it. */
  protected abstract StoreUnderTest store();

  @BeforeEach
  void open() {
    settings =
        new DirectorySettings("/config" + ROOTS.incrementAndGet(), Duration.ofSeconds(3), false);
    here = join();
    there = join();
  }

  private ConfigStore join() {
    Directory directory = store().open(settings);
    opened.add(directory);
    return directory.config();
  }

  @AfterEach
  void close() {
    views.forEach(ConfigView::close);
    opened.forEach(Directory::close);
  }

  private ConfigView watch() throws InterruptedException {
    ConfigView view = there.watch();
    views.add(view);
    assertTrue(view.awaitFirst(SOON), "the view got no answer");
    return view;
  }

  private static void awaitValue(ConfigView view, String value) {
    Await.until(Duration.ofSeconds(30), value, () -> value(view).equals(value));
  }

  private static String value(ConfigView view) {
    return view.find("Echo", "1.0.0", "greeting").map(ConfigEntry::value).orElse("none");
  }

  @Test
  void whatIsSetIsThereForAllUntilItIsRemoved() {
    assertNull(here.set(ECHO, "hello", SOON));
    assertEquals("hello", there.list(SOON).get(0).value());
    assertEquals("hello", there.set(ECHO, "gr\u00fc\u00df dich", SOON).value());
    assertEquals("gr\u00fc\u00df dich", here.remove(ECHO, SOON).value());
    assertNull(here.remove(ECHO, SOON));
    assertEquals(List.of(), there.list(SOON));
  }

  @Test
  void theMostSpecificEntryWins() throws Exception {
    ConfigView view = watch();
    here.set(new ConfigKey("*", "*", "greeting"), "all", SOON);
    awaitValue(view, "all");
    here.set(new ConfigKey("*", "1.0.0", "greeting"), "version", SOON);
    awaitValue(view, "version");
    here.set(ECHO, "service", SOON);
    awaitValue(view, "service");
    here.set(new ConfigKey("Echo", "1.0.0", "greeting"), "both", SOON);
    awaitValue(view, "both");
    here.set(new ConfigKey("Echo", "1.1.0", "greeting"), "another version", SOON);
    here.set(new ConfigKey("Fibonacci", "*", "greeting"), "another service", SOON);
    here.remove(new ConfigKey("Echo", "1.0.0", "greeting"), SOON);
    awaitValue(view, "service");
  }

  @Test
  void changesArePushedInOrder() throws Exception {
    here.set(ECHO, "first", SOON);
    ConfigView view = watch();
    List<String> heard = new CopyOnWriteArrayList<>();
    view.addListener(change -> heard.add(text(change.before()) + " > " + text(change.after())));
    Await.until("the first", () -> heard.size() == 1);
    here.set(ECHO, "second", SOON);
    here.remove(ECHO, SOON);
    List<String> expected = List.of("none > first", "first > second", "second > none");
    Await.until(expected.toString(), () -> heard.equals(expected));
  }

  private static String text(ConfigEntry entry) {
    return entry == null ? "none" : entry.value();
  }

  @Test
  void whatCannotBeReadIsSkippedAndTheRestStays() throws Exception {
    String prefix = new ConfigRecords(settings.root()).prefix();
    store().put(prefix + "Echo/greeting", "too short a key");
    store().put(prefix + "Echo/*/\u001b[2J", "a hostile name");
    store().put(prefix + "Echo/*/large", "x".repeat(ConfigRecords.LARGEST_VALUE + 1));
    here.set(ECHO, "hello", SOON);
    assertEquals(List.of("hello"), there.list(SOON).stream().map(ConfigEntry::value).toList());
    awaitValue(watch(), "hello");
  }

  @Test
  void aValueThatIsTooLargeIsRefused() {
    String large = "x".repeat(ConfigRecords.LARGEST_VALUE + 1);
    assertThrows(IllegalArgumentException.class, () -> here.set(ECHO, large, SOON));
    assertEquals(List.of(), there.list(SOON));
  }

  @Test
  void aViewOutlivesARestartAndMovesToAnotherStore() throws Exception {
    here.set(ECHO, "old", SOON);
    ConfigView view = watch();
    store().restart();
    assertEquals("old", value(view));
    Await.until(Duration.ofSeconds(30), "a change after the restart", () -> set("new"));
    awaitValue(view, "new");
    store().replace();
    awaitValue(view, "none");
    Await.until(Duration.ofSeconds(30), "a change in the new store", () -> set("newer"));
    awaitValue(view, "newer");
  }

  private boolean set(String value) {
    try {
      here.set(ECHO, value, Duration.ofSeconds(2));
      return true;
    } catch (DirectoryException e) {
      return false;
    }
  }

  @Test
  void aClosedViewIsSilent() throws Exception {
    ConfigView closed = watch();
    closed.close();
    closed.close();
    here.set(ECHO, "hello", SOON);
    awaitValue(watch(), "hello");
    assertEquals("none", value(closed));
  }
}
