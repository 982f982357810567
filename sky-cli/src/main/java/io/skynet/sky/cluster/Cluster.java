package io.skynet.sky.cluster;

import io.skynet.runtime.Directories;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.Query;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.sky.call.Contracts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The cluster that a command line is about. {@code sky} only looks: it never serves a directory.
 *
 * @param target its directory
 */
public record Cluster(Target target) {

  /** How long a directory may take to answer, from the first attempt to reach it. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final DirectorySettings SETTINGS = DirectorySettings.DEFAULT.joiningOnly();

  /** The cluster of a directory that {@code -etcd} names. */
  public Cluster(String uri) {
    this(Target.named(uri, "-etcd"));
  }

  /**
   * What a look at the cluster has found.
   *
   * @param instances those that match, in the order of a {@link Query}
   * @param contracts those of the instances
   */
  public record Findings(List<Instance> instances, Contracts contracts) {}

  /**
   * Asks once who runs where.
   *
   * @param service exact name; empty for all
   * @throws IllegalArgumentException if the URI cannot be read
   * @throws DirectoryException if the directory does not answer within 2 seconds
   */
  public Snapshot list(String service) {
    return ask(reader -> reader.list(service));
  }

  /**
   * Asks once for the instances and their contracts.
   *
   * @throws IllegalArgumentException if the URI cannot be read
   * @throws DirectoryException if the directory does not answer within 2 seconds, or another 2 for
   *     a contract
   */
  public Findings look(InstanceFilter filter) {
    return ask(
        reader -> {
          Query found = new Query(reader.list(filter.service()), filter);
          List<Instance> instances = found.findInstances();
          return new Findings(instances, Contracts.of(instances, reader::contract));
        });
  }

  /** Asks for the contracts of instances; fails as {@link #look} does. */
  public Contracts contracts(List<Instance> instances) {
    return ask(reader -> Contracts.of(instances, reader::contract));
  }

  /** By the gateway where there is one, which starts faster; by gRPC, every etcd can be asked. */
  private <T> T ask(Function<Reader, T> question) {
    refuseNothing();
    try {
      return answer(question);
    } catch (DirectoryException e) {
      throw explained(e);
    }
  }

  private <T> T answer(Function<Reader, T> question) {
    Optional<Members> members = Members.of(uri());
    if (members.isPresent()) {
      EtcdGateway gateway = new EtcdGateway(members.get(), PATIENCE);
      try {
        return question.apply(new GatewayReader(gateway, SETTINGS.root()));
      } catch (GatewayOffException e) {
        // It may be an etcd all the same.
      }
    }
    try (Directory directory = Directories.open(uri(), SETTINGS)) {
      return question.apply(new DirectoryReader(directory, PATIENCE));
    }
  }

  /**
   * Opens the directory, for what lasts longer than a question.
   *
   * @throws IllegalArgumentException if the URI cannot be read
   * @throws DirectoryException if the directory cannot be opened
   */
  public Directory open() {
    refuseNothing();
    return Directories.open(uri(), SETTINGS);
  }

  /**
   * Where the members of its etcd can be asked by HTTP.
   *
   * @throws IllegalArgumentException if it has none, or they are not for everybody
   * @throws DirectoryException if no directory is named, and there is none
   */
  public List<Endpoint> etcd() {
    refuseNothing();
    return Members.of(uri())
        .map(Members::endpoints)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + uri() + "' is no etcd that could be looked at without TLS and login"));
  }

  /**
   * Somebody who has named nothing need not hear of addresses: there is no cluster yet. A moment's
   * look saves waiting for what is not there.
   */
  private void refuseNothing() {
    if (!target.named() && Members.of(uri()).filter(Members::isDeserted).isPresent()) {
      throw new DirectoryException(
          "no cluster here: try `sky dev`, or name one with -etcd=<host:port>", null);
    }
  }

  /** Says who named it, unless the command line itself did. */
  private DirectoryException explained(DirectoryException e) {
    return target.origin().startsWith("-") || !target.named()
        ? e
        : new DirectoryException(e.getMessage() + "; " + target.origin() + " names it", e);
  }

  private String uri() {
    return target.uri();
  }

  /** As it was named. */
  @Override
  public String toString() {
    return uri();
  }
}
