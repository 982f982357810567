package io.skynet.runtime.directory;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Questions about one snapshot. Every answer is sorted, and the values of one are distinct. */
public final class Query {
  private final Snapshot snapshot;
  private final InstanceFilter filter;

  public Query(Snapshot snapshot, InstanceFilter filter) {
    this.snapshot = snapshot;
    this.filter = filter;
  }

  /** By region, host, service, version, address. */
  public List<Instance> findInstances() {
    return matching().sorted(Query::compare).toList();
  }

  /**
   * Written out: a chain of comparators is a chain of classes that are made at run time, which a
   * command that asks once would wait for longer than for the answer.
   */
  private static int compare(Instance one, Instance other) {
    int order = one.region().compareTo(other.region());
    order = order != 0 ? order : one.host().compareTo(other.host());
    order = order != 0 ? order : one.service().compareTo(other.service());
    order = order != 0 ? order : compareVersions(one.version(), other.version());
    order = order != 0 ? order : one.endpoint().host().compareTo(other.endpoint().host());
    order = order != 0 ? order : Integer.compare(one.endpoint().port(), other.endpoint().port());
    return order != 0 ? order : one.id().compareTo(other.id());
  }

  private static int compareVersions(String one, String other) {
    return one.equals(other) ? 0 : VersionOrder.BY_TEXT.compare(one, other);
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
