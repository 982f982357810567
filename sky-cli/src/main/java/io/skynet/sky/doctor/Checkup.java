package io.skynet.sky.doctor;

import io.skynet.sky.view.Column;
import io.skynet.sky.view.Line;
import io.skynet.sky.view.Style;
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
  public static List<Line> lines(Facts facts, List<Finding> findings) {
    List<Line> lines = new ArrayList<>(members(facts.members()));
    lines.add(Line.of(instances(facts)));
    for (Finding finding : findings) {
      lines.add(Line.of(""));
      String severity = finding.severity().name().toLowerCase(Locale.ROOT);
      lines.add(
          Line.of(String.format(Locale.ROOT, "%-5s", severity), finding.severity().style())
              .with(" " + finding.what(), Style.PLAIN));
      lines.add(Line.of(INDENT + "do: " + finding.cure()));
    }
    if (findings.isEmpty()) {
      lines.add(Line.of(""));
      lines.add(Line.of("nothing is wrong", Style.GOOD));
    }
    return lines;
  }

  private static List<Line> members(List<EtcdMember> members) {
    Table<EtcdMember> table =
        new Table<>(
            List.of(
                Column.of("etcd", EtcdMember::name),
                Column.of("version", each -> each.failure() == null ? each.version() : null),
                Column.of("role", Checkup::role)
                    .styled(each -> each.failure() == null ? Style.GOOD : Style.BAD),
                Column.of("latency", Checkup::latency),
                Column.of("size", each -> each.failure() == null ? size(each) : null)));
    return table.lines(members);
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
