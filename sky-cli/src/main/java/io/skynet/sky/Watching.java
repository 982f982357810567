package io.skynet.sky;

import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.directory.View;
import io.skynet.sky.cluster.Cluster;
import io.skynet.sky.view.Changes;
import io.skynet.sky.view.Format;
import io.skynet.sky.view.Line;
import io.skynet.sky.view.LiveScreen;
import io.skynet.sky.view.Report;
import io.skynet.sky.view.Seen;
import io.skynet.sky.view.Terminal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A query that goes on until Ctrl-C, or until nobody reads it any more. It looks at a view of the
 * directory a few times a second: however much changes, it does no more than that, and what comes
 * and goes between two looks is not shown. Not safe for threads.
 *
 * @param <T> what a row of the answer is about
 */
final class Watching<T> {
  /** The directory has answered already; what takes time is the start of gRPC. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final long LOOK_MILLIS = 200;

  /** Ages grow even if nothing happens. */
  private static final long REDRAW_MILLIS = 1_000;

  /** Of its time it spends at most this part on a core. */
  private static final int SHARE = 5;

  private final QueryCommand<T> query;
  private final InstanceFilter filter;
  private final Terminal terminal;
  private boolean lost;

  Watching(QueryCommand<T> query, InstanceFilter filter) {
    this.query = query;
    this.filter = filter;
    this.terminal = query.session.terminal();
  }

  private interface Display {
    void show(Snapshot snapshot, List<Seen> found);
  }

  /**
   * Shows what there is and what becomes of it.
   *
   * @throws IllegalArgumentException if the directory's URI cannot be read
   * @throws DirectoryException if the directory does not answer in the beginning; later it is
   *     waited for
   */
  int run(Cluster cluster) throws InterruptedException {
    cluster.list(filter.service()); // says as a single query does what is wrong
    try (Directory directory = cluster.open();
        View view = directory.watch(filter.service())) {
      if (!view.awaitFirst(PATIENCE)) {
        throw new DirectoryException("the directory did not answer within 10 s", null);
      }
      if (terminal.screen().terminal() && query.output.format.isText()) {
        try (LiveScreen screen = new LiveScreen(terminal)) {
          screen.open();
          follow(view, REDRAW_MILLIS, (snapshot, found) -> draw(screen, snapshot, found));
        }
      } else {
        Changes<T> changes = new Changes<>(query.output.format);
        follow(view, Long.MAX_VALUE, (snapshot, found) -> print(changes, snapshot, found));
      }
    }
    return ExitCode.OK;
  }

  /**
   * @param most milliseconds after which it is shown again even if nothing has changed
   */
  private void follow(View view, long most, Display display) throws InterruptedException {
    Snapshot shown = null;
    long shownAt = 0;
    while (!terminal.isAbandoned()) {
      long start = System.nanoTime();
      Snapshot now = view.snapshot();
      if (shown == null || !isSame(now, shown) || millisSince(shownAt) >= most) {
        display.show(now, query.found(now, filter));
        shown = now;
        shownAt = System.nanoTime();
      }
      Thread.sleep(Math.max(LOOK_MILLIS, (SHARE - 1) * millisSince(start)));
    }
  }

  private static boolean isSame(Snapshot one, Snapshot other) {
    return one.revision() == other.revision()
        && one.isStale() == other.isStale()
        && one.suspects().equals(other.suspects())
        && one.instances().size() == other.instances().size();
  }

  private static long millisSince(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime).toMillis();
  }

  private void draw(LiveScreen screen, Snapshot snapshot, List<Seen> found) {
    Report<T> report = query.output.chosen(query.report(query.session.clock().instant()));
    screen.show(status(snapshot, found), query.lines(report, found));
  }

  private String status(Snapshot snapshot, List<Seen> found) {
    String count = "%,d %s".formatted(found.size(), found.size() == 1 ? "instance" : "instances");
    String stale =
        snapshot.isStale()
            ? "; the directory has not answered for %d s".formatted(snapshot.ageMillis() / 1_000)
            : "";
    return count + stale;
  }

  private void print(Changes<T> changes, Snapshot snapshot, List<Seen> found) {
    if (snapshot.isStale() != lost) {
      lost = snapshot.isStale();
      terminal.say(
          lost ? "the directory does not answer; waiting for it" : "the directory is back");
    }
    Instant now = query.session.clock().instant();
    Report<T> report = query.output.chosen(query.eventReport(now));
    List<Line> lines = changes.lines(report, query.rows(found), now);
    if (!lines.isEmpty()) {
      terminal.printLines(lines);
    }
  }

  /** Refuses what cannot go on. */
  static void check(Format format) {
    if (format == Format.JSON || format == Format.YAML) {
      throw new UsageException(
          "-watch cannot go with -o="
              + format
              + ", which is one document; -o=jsonl has a line for each event");
    }
  }
}
