package io.skynet.runtime.directory.etcd;

import io.etcd.jetcd.Client;
import io.etcd.jetcd.cluster.MemberListResponse;
import io.skynet.runtime.directory.Endpoint;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who belongs to the cluster, as its members say; asked once a minute, while something else is
 * asked of them. Those known from the start are kept: what members advertise may not be reachable
 * from here. Safe for all threads.
 */
final class Members {
  private static final Logger LOG = LoggerFactory.getLogger(EtcdDirectory.class);
  private static final long EVERY = Duration.ofMinutes(1).toNanos();

  private final EtcdAccess access;
  private Set<Endpoint> learned = Set.of(); // guarded by this, as what follows
  private EtcdEndpoints found = new EtcdEndpoints(List.of());
  private boolean changed;
  private long askedAt = System.nanoTime() - EVERY;

  Members(EtcdAccess access) {
    this.access = access;
  }

  /**
   * Where to connect to now. May block for seconds if the DNS has to be asked; if that gives
   * nothing, it is where members were before.
   *
   * @throws UncheckedIOException if no member is known
   */
  synchronized EtcdEndpoints all() {
    try {
      found = access.boot().find();
    } catch (UncheckedIOException e) {
      if (found.members().isEmpty()) {
        throw e;
      }
      LOG.warn("{}; going on with {}", e.getCause().getMessage(), found);
    }
    changed = false;
    Set<Endpoint> all = new LinkedHashSet<>(found.members());
    all.addAll(learned);
    return new EtcdEndpoints(List.copyOf(all));
  }

  /** Whether another client is due because there are other members. */
  synchronized boolean haveChanged() {
    return changed;
  }

  /** To be called when etcd has answered. */
  void learn(Client client) {
    if (access.learns() && isDue()) {
      client
          .getClusterClient()
          .listMember()
          .whenComplete(
              (answer, failure) -> {
                if (failure == null) {
                  heard(answer);
                } else {
                  LOG.debug("{} does not say who belongs to it: {}", access, failure.toString());
                }
              });
    }
  }

  private synchronized boolean isDue() {
    long now = System.nanoTime();
    boolean due = now - askedAt >= EVERY;
    askedAt = due ? now : askedAt;
    return due;
  }

  private synchronized void heard(MemberListResponse answer) {
    Set<Endpoint> now = new LinkedHashSet<>();
    answer.getMembers().stream()
        .flatMap(member -> member.getClientURIs().stream())
        .filter(this::isOurs)
        .forEach(uri -> now.add(endpoint(uri)));
    if (!now.isEmpty() && !now.equals(learned)) {
      changed = !Set.copyOf(found.members()).equals(now) || !learned.isEmpty();
      learned = now;
      LOG.info("etcd at {} has the members {}", access, now);
    }
  }

  /** Never from TLS to plaintext. */
  private boolean isOurs(URI uri) {
    return (access.isSecure() ? "https" : "http").equals(uri.getScheme())
        && uri.getHost() != null
        && uri.getPort() > 0;
  }

  private static Endpoint endpoint(URI uri) {
    String host = uri.getHost();
    return new Endpoint(
        host.startsWith("[") ? host.substring(1, host.length() - 1) : host, uri.getPort());
  }

  @Override
  public synchronized String toString() {
    return "members " + found + (learned.isEmpty() ? "" : " and " + learned);
  }
}
