package io.skynet.sky.doctor;

import io.skynet.sky.view.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a checkup has found, as a person reads it. */
public final class Checkup {
  private static final String INDENT = "      ";

  private Checkup() {}

  /** The members, the instances in numbers, then each finding with what to do. */
  public static List<String> lines(Facts facts, List<Finding> findings) {
    List<String> lines = new ArrayList<>(members(facts.members()));
    lines.add(instances(facts));
    for (Finding finding : findings) {
      lines.add("");
      lines.add(
          String.format(
              Locale.ROOT,
              "%-5s %s",
              finding.severity().name().toLowerCase(Locale.ROOT),
              finding.what()));
      lines.add(INDENT + "do: " + finding.cure());
    }
    if (findings.isEmpty()) {
      lines.add("");
      lines.add("nothing is wrong");
    }
    return lines;
  }

  private static List<String> members(List<EtcdMember> members) {
    Table table = new Table();
    for (EtcdMember member : members) {
      if (member.failure() == null) {
        table.row(
            "etcd",
            member.name(),
            member.version(),
            member.leader() ? "leader" : "follower",
            String.format(Locale.ROOT, "%.1f ms", member.latency().toNanos() / 1e6),
            member.bytes() / 1024 + " kB");
      } else {
        table.row("etcd", member.name(), "down");
      }
    }
    return table.lines();
  }

  private static String instances(Facts facts) {
    long answering =
        facts.instances().stream()
            .filter(
                each -> {
                  Contact contact = facts.contacts().get(each.endpoint());
                  return contact != null && contact.answered();
                })
            .count();
    String leases =
        facts.leases().values().stream()
            .filter(each -> each.id() != 0)
            .mapToLong(Lease::left)
            .min()
            .stream()
            .mapToObj(least -> "; the shortest lease has " + least + " s left")
            .findFirst()
            .orElse("");
    return facts.instances().size() + " instances, " + answering + " answer" + leases;
  }
}
