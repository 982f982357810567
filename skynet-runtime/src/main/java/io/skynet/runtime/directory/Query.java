package io.skynet.runtime.directory;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Questions about one snapshot. Every answer is sorted, and the values of one are distinct. */
public final class Query {
  private static final Comparator<Instance> ORDER =
      Comparator.comparing(Instance::region)
          .thenComparing(Instance::host)
          .thenComparing(Instance::service)
          .thenComparing(Instance::version, VersionOrder.BY_TEXT)
          .thenComparing(instance -> instance.endpoint().host())
          .thenComparing(instance -> instance.endpoint().port())
          .thenComparing(Instance::id);

  private final Snapshot snapshot;
  private final InstanceFilter filter;

  public Query(Snapshot snapshot, InstanceFilter filter) {
    this.snapshot = snapshot;
    this.filter = filter;
  }

  /** By region, host, service, version, address. */
  public List<Instance> findInstances() {
    return matching().sorted(ORDER).toList();
  }

  /** Whether the directory has lost this instance together with most of its service. */
  public boolean isSuspect(Instance instance) {
    return snapshot.suspects().contains(instance.id());
  }

  public List<String> findHosts() {
    return distinct(Instance::host);
  }

  public List<String> findRegions() {
    return distinct(Instance::region);
  }

  public List<String> findServices() {
    return distinct(Instance::service);
  }

  /** 1.9.0 before 1.10.0. */
  public List<String> findVersions() {
    return distinct(Instance::version).stream().sorted(VersionOrder.BY_TEXT).toList();
  }

  private List<String> distinct(Function<Instance, String> property) {
    return matching().map(property).distinct().sorted().toList();
  }

  private Stream<Instance> matching() {
    return snapshot.instances().stream().filter(filter::matches);
  }

  @Override
  public String toString() {
    return "Query for " + filter + " at revision " + snapshot.revision();
  }
}
