package io.skynet.sky.view;

import io.skynet.runtime.directory.Instance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Instances that have a property in common.
 *
 * @param name what they have in common
 * @param members at least one
 */
public record Group(String name, List<Seen> members) {

  public Group {
    members = List.copyOf(members);
  }

  /** One group for each value of the property, in the order in which they come. */
  public static List<Group> by(Function<Instance, String> property, List<Seen> found) {
    Map<String, List<Seen>> groups = new LinkedHashMap<>();
    for (Seen seen : found) {
      groups.computeIfAbsent(property.apply(seen.instance()), name -> new ArrayList<>()).add(seen);
    }
    return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
  }

  /**
   * @param kind what a group is called
   */
  public static List<Column<Group>> columns(String kind) {
    return List.of(
        Column.of(kind, Group::name),
        count("instances", group -> (long) group.members.size()),
        count("registered", group -> group.members.stream().filter(Seen::isRegistered).count()),
        count("services", group -> group.distinct(Instance::service)),
        count("versions", group -> group.distinct(each -> each.service() + "/" + each.version())),
        count("regions", group -> group.distinct(Instance::region)),
        count("hosts", group -> group.distinct(each -> each.region() + "/" + each.host())));
  }

  private static Column<Group> count(String name, Function<Group, Long> count) {
    return Column.<Group>of(name, count::apply).in(Column.Shown.WIDE);
  }

  private long distinct(Function<Instance, String> property) {
    return members.stream().map(Seen::instance).map(property).distinct().count();
  }

  /** {@code 3 instances, 1 draining}. */
  String summary() {
    StringBuilder text = new StringBuilder();
    text.append(members.size()).append(members.size() == 1 ? " instance" : " instances");
    Map<String, Long> others = new LinkedHashMap<>();
    for (Seen seen : members) {
      if (seen.suspect()) {
        others.merge("suspect", 1L, Long::sum);
      } else if (!seen.isRegistered()) {
        others.merge(seen.instance().state().text(), 1L, Long::sum);
      }
    }
    others.forEach((state, count) -> text.append(", ").append(count).append(' ').append(state));
    return text.toString();
  }
}
