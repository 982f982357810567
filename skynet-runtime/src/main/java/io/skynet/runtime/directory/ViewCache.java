package io.skynet.runtime.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one view last showed, in a file: a line with the time, then one record per line. Written on
 * a thread of its own, whole and then renamed, so that a reader never sees half of it. What is read
 * is believed no more than what comes from the directory.
 */
public final class ViewCache implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveView.class);
  private static final String MAGIC = "skynet-view-1 ";
  private static final long LARGEST = 256L << 20;

  /** How far the file may be behind, if nothing and if something has changed. */
  private static final long UNCHANGED_NANOS = Duration.ofSeconds(60).toNanos();

  private static final long CHANGED_NANOS = Duration.ofSeconds(2).toNanos();

  private static final long CLOSING_MILLIS = 1_000;

  /** What the file says, and when that was so. */
  record Saved(Listing listing, Instant at) {}

  private final Path file;
  private final InstanceRecords records;
  private final ExecutorService thread;
  private @Nullable List<Instance> last; // the view's thread only, as is the next one
  private long lastNanos;

  private ViewCache(Path file, InstanceRecords records) {
    this.file = file;
    this.records = records;
    this.thread = DirectoryThreads.one("skynet-cache-" + file.getFileName());
  }

  /**
   * The cache of a view; null if the settings ask for none.
   *
   * @param service exact name; empty for all
   */
  public static @Nullable ViewCache of(
      DirectorySettings settings, InstanceRecords records, String service) {
    Path folder = settings.viewCache();
    if (folder == null) {
      return null;
    }
    String name = settings.root().replace('/', '_') + "@" + service + ".view";
    return new ViewCache(folder.resolve(name), records);
  }

  /** Null, and the log says why, if there is nothing of use. */
  @Nullable Saved read() {
    try {
      if (Files.size(file) > LARGEST) {
        throw new IOException("it is larger than " + LARGEST + " bytes");
      }
      return parse(Files.readAllLines(file, UTF_8));
    } catch (NoSuchFileException e) {
      LOG.debug("there is no {} yet", file);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("the view in {} cannot be used: {}", file, Printable.of(String.valueOf(e)));
    }
    return null;
  }

  private Saved parse(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).startsWith(MAGIC)) {
      throw new IllegalArgumentException("it does not begin with '" + MAGIC + "'");
    }
    List<StoreRecord> found = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      byte[] record = line.getBytes(UTF_8);
      Instance instance = InstanceDecoder.decode(record);
      found.add(new StoreRecord(records.key(instance), record, 0));
    }
    return new Saved(new Listing(0, found), written(lines.get(0).substring(MAGIC.length())));
  }

  private static Instant written(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("it does not say when it was written", e);
    }
  }

  /** What there is now. Returns at once; it is asked for, and written, if it is time to. */
  void offer(Supplier<List<Instance>> now) {
    long nanos = System.nanoTime();
    if (last != null && nanos - lastNanos < CHANGED_NANOS) {
      return;
    }
    List<Instance> instances = now.get();
    if (instances.equals(last) && nanos - lastNanos < UNCHANGED_NANOS) {
      return;
    }
    last = instances;
    lastNanos = nanos;
    try {
      Instant at = Instant.now();
      thread.execute(() -> write(instances, at));
    } catch (RejectedExecutionException e) {
      LOG.trace("{} is closed", this, e);
    }
  }

  private void write(List<Instance> instances, Instant at) {
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path draft = Files.createTempFile(folder, "draft", ".view");
      try {
        List<String> lines = new ArrayList<>();
        lines.add(MAGIC + at);
        instances.forEach(each -> lines.add(new String(records.encode(each), UTF_8)));
        Files.write(draft, lines, UTF_8);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("the view is not saved to {}: {}", file, Printable.of(String.valueOf(e)));
    }
  }

  /** What is being written is finished; that is waited for, but not for longer than a second. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(CLOSING_MILLIS, TimeUnit.MILLISECONDS)) {
        LOG.warn("writing {} takes long, and goes on", file);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String toString() {
    return "cache in " + file;
  }
}
