package io.skynet.sky.doctor;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Records against what answers: zombies, ghosts, leases, clocks. */
final class InstanceChecks {
  private static final Duration SKEWED = Duration.ofSeconds(3);

  private final Facts facts;
  private final List<Finding> findings;

  private InstanceChecks(Facts facts, List<Finding> findings) {
    this.facts = facts;
    this.findings = findings;
  }

  static void add(Facts facts, List<Finding> findings) {
    InstanceChecks checks = new InstanceChecks(facts, findings);
    new TreeMap<>(facts.unreadable()).forEach(checks::unreadable);
    facts.instances().forEach(checks::instance);
    checks.shared();
    facts.ghosts().forEach(checks::ghost);
    checks.notCallable();
  }

  private void unreadable(String key, String reason) {
    findings.add(
        Finding.warn(
            "the record at " + key + " cannot be used: " + reason,
            "see who writes it"
                + (Pasteable.is(key) ? " ('etcdctl get " + key + "')" : "")
                + "; nobody calls that instance"));
  }

  private void instance(Instance instance) {
    Contact contact = facts.contacts().get(instance.endpoint());
    if (contact != null && !contact.answered()) {
      zombie(instance, contact);
    }
    Lease lease = facts.leases().get(instance.id());
    if (lease != null) {
      lease(instance, lease, contact != null && contact.answered());
    }
    Duration ahead = Duration.between(facts.now(), instance.started());
    if (ahead.compareTo(SKEWED) > 0) {
      findings.add(
          Finding.warn(
              "the clock of host "
                  + instance.host()
                  + " is at least "
                  + ahead.toSeconds()
                  + " s ahead of this machine's: "
                  + name(instance)
                  + " says it started then",
              "synchronize both (NTP)"));
    }
  }

  private void zombie(Instance instance, Contact contact) {
    String what =
        (contact.connected() ? "hung: " : "zombie: ")
            + name(instance)
            + " is "
            + instance.state().text()
            + (contact.connected() ? ": " : ", but ")
            + contact.reason();
    boolean wantsCalls = instance.state() == InstanceState.REGISTERED;
    String cure = contact.connected() ? hungCure(instance) : zombieCure(instance);
    findings.add(wantsCalls ? Finding.bad(what, cure) : Finding.warn(what, cure));
  }

  private static String hungCure(Instance instance) {
    return "look at it: 'jstack "
        + instance.pid()
        + "' on "
        + instance.host()
        + ", its log; restart it";
  }

  private String zombieCure(Instance instance) {
    Lease lease = facts.leases().get(instance.id());
    if (lease == null) {
      return "if its process is dead, the record goes with its lease; if not, see whether "
          + instance.endpoint()
          + " can be reached from here";
    } else if (lease.id() == 0) {
      return "the record has no lease and stays for ever: delete it with 'etcdctl del'";
    } else if (lease.isLate()) {
      return "its process is dead: the record goes in " + lease.left() + " s, with its lease";
    }
    return "ask again in "
        + lease.left()
        + " s: if the record is gone, its process had died; if it is not, pid "
        + instance.pid()
        + " on "
        + instance.host()
        + " is alive, and "
        + instance.endpoint()
        + " cannot be reached from here (firewall, bind address)";
  }

  private void lease(Instance instance, Lease lease, boolean answers) {
    if (lease.id() == 0) {
      findings.add(
          Finding.warn(
              name(instance) + " has a record without a lease, which outlives its process",
              "register it under a lease; delete the record when the process has gone"));
    } else if (lease.isLate() && answers) {
      findings.add(
          Finding.bad(
              name(instance)
                  + " answers, but its lease has "
                  + lease.left()
                  + " of "
                  + lease.granted()
                  + " s left: it is not being renewed",
              "see whether " + instance.host() + " reaches etcd, and its log"));
    }
  }

  /** Two records for one address: one of them is of a process that is no more. */
  private void shared() {
    Map<Endpoint, List<Instance>> holders =
        facts.instances().stream().collect(Collectors.groupingBy(Instance::endpoint));
    holders.forEach(
        (endpoint, instances) -> {
          if (instances.size() > 1) {
            findings.add(
                Finding.warn(
                    instances.size()
                        + " records have the address "
                        + endpoint
                        + ": "
                        + instances.stream()
                            .map(Instance::id)
                            .sorted()
                            .collect(Collectors.joining(", ")),
                    "all but one are of processes that have gone, and go with their leases"));
          }
        });
  }

  private void ghost(Endpoint endpoint, Contact contact) {
    findings.add(
        Finding.warn(
            "ghost: "
                + contact.agent()
                + " answers at "
                + endpoint
                + " on this machine, but no record tells of it",
            "if it should be called, see what its log says of the directory; if not, stop it"));
  }

  /** A service whose instances are all up and of which none wants calls is easily overlooked. */
  private void notCallable() {
    Map<String, List<Instance>> services =
        facts.instances().stream()
            .collect(Collectors.groupingBy(Instance::service, TreeMap::new, Collectors.toList()));
    services.forEach(
        (service, instances) -> {
          if (instances.stream().noneMatch(each -> each.state() == InstanceState.REGISTERED)) {
            findings.add(
                Finding.bad(
                    service + " has " + instances.size() + " running, and none of them registered",
                    "register one; until then every call of it fails as NO_INSTANCE"));
          }
        });
  }

  private static String name(Instance instance) {
    return instance.service()
        + " "
        + instance.version()
        + " "
        + instance.id()
        + " at "
        + instance.endpoint();
  }
}
