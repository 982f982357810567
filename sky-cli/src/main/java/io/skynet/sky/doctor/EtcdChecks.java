package io.skynet.sky.doctor;

import java.time.Duration;
import java.util.List;

/** Whether etcd is well, and how long it takes. */
final class EtcdChecks {
  /** A client's request to etcd has a few seconds; a registration is renewed within a few more. */
  private static final Duration SLOW = Duration.ofMillis(500);

  /** HTTP's date has whole seconds. */
  private static final Duration SKEWED = Duration.ofSeconds(3);

  private static final long NEARLY_FULL = 2L * 1024 * 1024 * 1024 * 8 / 10;

  private EtcdChecks() {}

  static void add(Facts facts, List<Finding> findings) {
    long down = facts.members().stream().filter(each -> each.failure() != null).count();
    for (EtcdMember member : facts.members()) {
      if (member.failure() != null) {
        findings.add(down(member, isQuorumLost(facts.members().size(), down)));
      } else {
        up(member, findings);
      }
    }
  }

  private static boolean isQuorumLost(int members, long down) {
    return (members - down) * 2 <= members;
  }

  private static Finding down(EtcdMember member, boolean quorumLost) {
    String what = "etcd member " + member.name() + " does not answer: " + member.failure();
    return quorumLost
        ? Finding.bad(
            what + ", and without a majority nobody can register",
            "start it again; until then clients go on with what they knew last")
        : Finding.warn(what, "start it again, or take it out with 'etcdctl member remove'");
  }

  private static void up(EtcdMember member, List<Finding> findings) {
    String name = "etcd member " + member.name();
    if (!member.hasLeader()) {
      findings.add(
          Finding.bad(
              name + " knows of no leader",
              "see whether a majority of the members is up and can reach one another"));
    }
    if (!member.alarms().isEmpty()) {
      findings.add(
          Finding.bad(
              name + " raises an alarm: " + member.alarms(),
              "for NOSPACE: compact, defragment, then 'etcdctl alarm disarm'"));
    }
    if (member.latency().compareTo(SLOW) > 0) {
      findings.add(
          Finding.warn(
              name + " took " + member.latency().toMillis() + " ms to answer",
              "look at its disk ('etcdctl check perf') and its load: leases are renewed there"));
    }
    if (member.bytes() > NEARLY_FULL) {
      findings.add(
          Finding.warn(
              name
                  + " holds "
                  + member.bytes() / (1024 * 1024)
                  + " MiB; the default limit is 2 GiB",
              "compact and defragment it"));
    }
    Duration ahead = member.ahead();
    if (ahead != null && ahead.abs().compareTo(SKEWED) >= 0) {
      findings.add(
          Finding.warn(
              "the clock of "
                  + name
                  + " is "
                  + ahead.abs().toSeconds()
                  + " s "
                  + (ahead.isNegative() ? "behind" : "ahead of")
                  + " this machine's",
              "synchronize both (NTP): ages and logs mislead; leases do not depend on it"));
    }
  }
}
