package io.skynet.sky.shell;

import io.skynet.runtime.directory.Instance;
import io.skynet.sky.call.Contracts;
import io.skynet.sky.call.MethodName;
import io.skynet.sky.shell.StickyFilters.Key;
import io.skynet.sky.view.Printable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The names that the cluster has now, for completion: of a moment ago at most, so that a person who
 * presses Tab twice does not ask twice. Not safe for threads.
 */
public final class LiveNames {
  private static final Duration FRESH = Duration.ofSeconds(2);

  /**
   * What the cluster looks like.
   *
   * @param instances all of them
   * @param contracts of the instances
   */
  public record Look(List<Instance> instances, Contracts contracts) {}

  private final Supplier<Look> cluster;
  private Look last = new Look(List.of(), new Contracts(Map.of()));
  private long lastNanos;
  private boolean asked;

  /**
   * Names.
   *
   * @param cluster asks it; may throw if it cannot be reached
   */
  public LiveNames(Supplier<Look> cluster) {
    this.cluster = cluster;
  }

  /** All values of what can be filtered by. */
  List<String> values(Key key) {
    Function<Instance, String> property =
        switch (key) {
          case SERVICE -> Instance::service;
          case VERSION -> Instance::version;
          case REGION -> Instance::region;
          case HOST -> Instance::host;
        };
    return offered(look().instances().stream().map(property));
  }

  /** All methods, as {@code call} takes them. */
  List<String> methods() {
    return offered(MethodName.known(look().instances(), look().contracts()).stream());
  }

  /** All services and interfaces. */
  List<String> services() {
    return offered(
        look().instances().stream()
            .flatMap(
                each ->
                    Stream.concat(Stream.of(each.service()), each.contracts().keySet().stream())));
  }

  List<String> ids() {
    return offered(look().instances().stream().map(Instance::id));
  }

  /** What could not be typed, or would act on the terminal, is no help to anybody. */
  private static List<String> offered(Stream<String> names) {
    return names
        .distinct()
        .sorted()
        .filter(name -> !name.isEmpty() && Printable.of(name).equals(name))
        .toList();
  }

  private Look look() {
    long now = System.nanoTime();
    if (!asked || now - lastNanos > FRESH.toNanos()) {
      try {
        last = cluster.get();
      } catch (RuntimeException e) {
        // A command will say why; Tab just finds nothing.
        last = new Look(List.of(), new Contracts(Map.of()));
      }
      asked = true;
      lastNanos = System.nanoTime();
    }
    return last;
  }
}
