package io.skynet.sky;

import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.Query;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.sky.cluster.Cluster;
import io.skynet.sky.view.Line;
import io.skynet.sky.view.Report;
import io.skynet.sky.view.Seen;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/**
 * A question about the cluster; its subclasses only say what they make of the instances found.
 *
 * @param <T> what a row of the answer is about
 */
@Command(
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions, before or after the command, as -x=v, -x v, --x=v or --x v:%n",
    sortOptions = false)
abstract class QueryCommand<T> implements Callable<Integer> {

  @ParentCommand Session session;
  @Mixin final Filters filters = new Filters();
  @Mixin final StateFilter state = new StateFilter();
  @Mixin final OutputOptions output = new OutputOptions();
  @Mixin final DirectoryOption directory = new DirectoryOption();
  @Mixin final WatchOption watch = new WatchOption();
  @Mixin CommonOptions common;

  /** What there is to say of a row. */
  abstract Report<T> report(Instant now);

  /** What an event says of a row. */
  Report<T> eventReport(Instant now) {
    return report(now);
  }

  /** The rows of the answer, in their order. */
  abstract List<T> rows(List<Seen> found);

  /** Refuses a command line that lacks what this query needs. */
  void check(InstanceFilter filter) {}

  /** The answer in the format asked for. */
  List<Line> lines(Report<T> report, List<Seen> found) {
    return report.lines(output.format, rows(found));
  }

  @Override
  public final Integer call() throws InterruptedException {
    refuseMissingVersion();
    InstanceFilter filter = filter();
    check(filter);
    if (watch.asked) {
      return watch(filter);
    }
    Report<T> report = output.chosen(report(session.clock().instant()));
    List<Seen> found = ask(filter);
    if (found.isEmpty()) {
      session.terminal().say(nothing());
    }
    session.terminal().printLines(lines(report, found));
    return found.isEmpty() && output.failIfEmpty ? ExitCode.NO_MATCH : ExitCode.OK;
  }

  private InstanceFilter filter() {
    try {
      return filters.filter();
    } catch (IllegalArgumentException e) {
      throw new UsageException("-version: " + e.getMessage());
    }
  }

  private int watch(InstanceFilter filter) throws InterruptedException {
    Watching.check(output.format);
    output.chosen(eventReport(session.clock().instant()));
    Cluster cluster = session.cluster(directory);
    try {
      return new Watching<>(this, filter).run(cluster);
    } catch (IllegalArgumentException e) {
      throw unusable(cluster, e);
    }
  }

  private List<Seen> ask(InstanceFilter filter) {
    Cluster cluster = session.cluster(directory);
    try {
      return found(cluster.list(filter.service()), filter);
    } catch (IllegalArgumentException e) {
      throw unusable(cluster, e);
    }
  }

  private static UsageException unusable(Cluster cluster, IllegalArgumentException why) {
    return new UsageException(cluster.target().origin() + ": " + why.getMessage());
  }

  /** The instances of a snapshot that are asked for, in their order. */
  final List<Seen> found(Snapshot snapshot, InstanceFilter filter) {
    return Seen.of(new Query(snapshot, filter)).stream().filter(state::matches).toList();
  }

  private void refuseMissingVersion() {
    // In "sky -version hosts" picocli leaves the option on the other side of the command.
    if (filters.asksForVersion() || session.asksForVersion()) {
      throw new UsageException("option '-version' needs a value here: -version=<version>");
    }
  }

  private String nothing() {
    InstanceFilter filter = filter();
    String words = filter.equals(InstanceFilter.ANY) ? "" : filter + " ";
    String all = (words + state.words()).strip();
    return all.isEmpty() ? "no instance is running" : "no instance matches " + all;
  }
}
