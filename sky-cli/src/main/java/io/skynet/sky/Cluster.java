package io.skynet.sky;

import io.skynet.runtime.Directories;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.Query;
import io.skynet.sky.call.Contracts;
import java.time.Duration;
import java.util.List;

/**
 * The cluster that a command line is about.
 *
 * @param uri of its directory, or {@code host:port[,host:port]} of its etcd
 */
record Cluster(String uri) {

  /** How long a directory may take to answer, from the first attempt to reach it. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /**
   * Asks the directory once. {@code sky} only looks: it never starts a directory.
   *
   * @throws IllegalArgumentException if the URI cannot be read
   * @throws DirectoryException if the directory does not answer within 2 seconds
   */
  Query ask(InstanceFilter filter) {
    try (Directory directory = Directories.open(uri, DirectorySettings.DEFAULT.joiningOnly())) {
      return new Query(directory.list(filter.service(), PATIENCE), filter);
    }
  }

  /**
   * Asks for the instances and their contracts.
   *
   * @throws IllegalArgumentException if the URI cannot be read
   * @throws DirectoryException if the directory does not answer within 2 seconds, or another 2 for
   *     a contract
   */
  Findings look(InstanceFilter filter) {
    try (Directory directory = Directories.open(uri, DirectorySettings.DEFAULT.joiningOnly())) {
      Query found = new Query(directory.list(filter.service(), PATIENCE), filter);
      List<Instance> instances = found.findInstances();
      return new Findings(
          instances, Contracts.of(instances, hash -> directory.contract(hash).join()));
    }
  }

  Contracts contracts(List<Instance> instances) {
    try (Directory directory = Directories.open(uri, DirectorySettings.DEFAULT.joiningOnly())) {
      return Contracts.of(instances, hash -> directory.contract(hash).join());
    }
  }

  List<Endpoint> etcd() {
    return List.of(Endpoint.parse("tcp://" + uri.replace("etcd://", "")));
  }

  /**
   * What a look at the cluster has found.
   *
   * @param instances those that match
   * @param contracts those of the instances
   */
  record Findings(List<Instance> instances, Contracts contracts) {}
}
