package io.skynet.sky.demo;

import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Query;
import io.skynet.runtime.directory.View;
import io.skynet.sky.view.Format;
import io.skynet.sky.view.Line;
import io.skynet.sky.view.Report;
import io.skynet.sky.view.Seen;
import io.skynet.sky.view.Topology;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Looks at the directory, and waits until it shows what it should. */
final class Onlooker implements AutoCloseable {
  private static final long POLL_MILLIS = 50;

  private final View view;

  Onlooker(Directory directory) {
    this.view = directory.watch("");
  }

  /** What {@code sky topology} would print. */
  List<Line> topology() {
    List<Seen> found = Seen.of(query());
    Report<Seen> report = new Report<>(Seen.leaf(Instant.now()), each -> each.instance().id());
    return new Topology(report.table(Format.TABLE), Topology.Level.INSTANCE, true).lines(found);
  }

  /**
   * Waits until exactly these instances are registered.
   *
   * @return how long it took
   * @throws DemoException if it takes longer than {@code patience}
   */
  Duration awaitRegistered(Set<String> ids, Duration patience)
      throws InterruptedException, DemoException {
    long start = System.nanoTime();
    while (!registered().equals(ids)) {
      if (System.nanoTime() - start > patience.toNanos()) {
        throw new DemoException(
            "after %d s the directory shows %s, not %s"
                .formatted(patience.toSeconds(), registered(), new TreeSet<>(ids)));
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private Set<String> registered() {
    return instances().stream()
        .filter(instance -> instance.state() == InstanceState.REGISTERED)
        .map(Instance::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Instance> instances() {
    return query().findInstances();
  }

  private Query query() {
    return new Query(view.snapshot(), InstanceFilter.ANY);
  }

  @Override
  public void close() {
    view.close();
  }
}
