package io.skynet.sky.doctor;

import io.skynet.sky.view.Column;
import io.skynet.sky.view.Line;
import io.skynet.sky.view.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
    Table<EtcdMember> table =
        new Table<>(
            List.of(
                Column.of("etcd", EtcdMember::name),
                Column.of("version", each -> each.failure() == null ? each.version() : null),
                Column.of("role", Checkup::role),
                Column.of("latency", Checkup::latency),
                Column.of("size", each -> each.failure() == null ? size(each) : null)));
    return table.lines(members).stream().map(Line::toString).toList();
  }

  private static String role(EtcdMember member) {
    return member.failure() != null ? "down" : member.leader() ? "leader" : "follower";
  }

  private static @Nullable String latency(EtcdMember member) {
    return member.failure() == null
        ? String.format(Locale.ROOT, "%.1f ms", member.latency().toNanos() / 1e6)
        : null;
  }

  private static String size(EtcdMember member) {
    return member.bytes() / 1024 + " kB";
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
