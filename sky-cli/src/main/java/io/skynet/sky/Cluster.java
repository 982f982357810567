package io.skynet.sky;

import io.skynet.contract.Contract;
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
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The cluster that a command line is about.
 *
 * @param uri of its directory, or {@code host:port[,host:port]} of its etcd
 */
record Cluster(String uri) {

  /** How long a directory may take to answer, from the first attempt to reach it. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /**
   * Opens the directory, for what is more than one question.
   *
   * @throws IllegalArgumentException if the URI cannot be read
   */
  Directory open() {
    return Directories.open(uri, DirectorySettings.DEFAULT.joiningOnly());
  }

  /**
   * Asks the directory once. {@code sky} only looks: it never starts a directory.
   *
   * @throws IllegalArgumentException if the URI cannot be read
   * @throws DirectoryException if the directory does not answer within 2 seconds
   */
  Query ask(InstanceFilter filter) {
    try (Directory directory = open()) {
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
    try (Directory directory = open()) {
      Query found = new Query(directory.list(filter.service(), PATIENCE), filter);
      List<Instance> instances = found.findInstances();
      return new Findings(instances, Contracts.of(instances, hash -> contract(directory, hash)));
    }
  }

  /**
   * Asks for the contracts of instances.
   *
   * @throws DirectoryException if the directory does not answer
   */
  Contracts contracts(List<Instance> instances) {
    try (Directory directory = open()) {
      return Contracts.of(instances, hash -> contract(directory, hash));
    }
  }

  private static @Nullable Contract contract(Directory directory, String hash) {
    try {
      return directory.contract(hash).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof DirectoryException cause
          ? cause
          : new DirectoryException("the directory did not give a contract", e);
    }
  }

  /**
   * Where the members of its etcd listen.
   *
   * @throws IllegalArgumentException if it has none, or they cannot be read
   */
  List<Endpoint> etcd() {
    if (uri.startsWith("embedded:")) {
      String port = uri.substring("embedded:".length());
      return List.of(Endpoint.parse("tcp://127.0.0.1:" + (port.isEmpty() ? "23790" : port)));
    } else if (uri.startsWith("mem:") || uri.contains("://") && !uri.startsWith("etcd://")) {
      throw new IllegalArgumentException("'" + uri + "' is no etcd that could be looked at");
    }
    String members = uri.startsWith("etcd://") ? uri.substring("etcd://".length()) : uri;
    return Arrays.stream(members.split(",", -1))
        .map(each -> each.indexOf(':', each.indexOf(']') + 1) < 0 ? each + ":2379" : each)
        .map(each -> Endpoint.parse("tcp://" + each))
        .toList();
  }

  /**
   * What a look at the cluster has found.
   *
   * @param instances those that match
   * @param contracts those of the instances
   */
  record Findings(List<Instance> instances, Contracts contracts) {}
}
