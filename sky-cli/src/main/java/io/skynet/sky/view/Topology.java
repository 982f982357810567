package io.skynet.sky.view;

import io.skynet.runtime.directory.Instance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Instances as a tree: region, host, service, version, instance. */
public final class Topology {

  /** The levels above the instances, from the outermost. */
  public enum Level {
    REGION(Instance::region),
    HOST(Instance::host),
    SERVICE(Instance::service),
    VERSION(Instance::version),
    INSTANCE(Instance::id);

    private final Function<Instance, String> property;

    Level(Function<Instance, String> property) {
      this.property = property;
    }

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private record Branches(String tee, String last, String bar, String blank) {}

  private static final Branches UNICODE =
      new Branches("\u251c\u2500 ", "\u2514\u2500 ", "\u2502  ", "   ");
  private static final Branches ASCII = new Branches("|- ", "`- ", "|  ", "   ");

  private final Table<Seen> leaves;
  private final Level deepest;
  private final Branches branches;

  /**
   * @param leaves the columns of an instance
   * @param deepest the last level to be shown
   * @param unicode whether lines may be drawn beyond ASCII
   */
  public Topology(Table<Seen> leaves, Level deepest, boolean unicode) {
    this.leaves = leaves;
    this.deepest = deepest;
    this.branches = unicode ? UNICODE : ASCII;
  }

  /**
   * One line per node.
   *
   * @param found sorted by region, host, service and version
   */
  public List<Line> lines(List<Seen> found) {
    List<Line> lines = new ArrayList<>();
    List<Integer> widths = leaves.widths(found, false);
    for (Group region : Group.by(Level.REGION.property, found)) {
      lines.add(node(Line.of(""), region, Style.STRONG));
      addBelow(region, Level.REGION, "", widths, lines);
    }
    return lines;
  }

  private void addBelow(
      Group group, Level above, String indent, List<Integer> widths, List<Line> lines) {
    if (above == deepest) {
      return;
    }
    Level level = Level.values()[above.ordinal() + 1];
    if (level == Level.INSTANCE) {
      List<Seen> members = group.members();
      for (int i = 0; i < members.size(); i++) {
        String branch = i == members.size() - 1 ? branches.last : branches.tee;
        lines.add(Line.of(indent + branch, Style.DIM).with(leaves.line(members.get(i), widths)));
      }
      return;
    }
    List<Group> groups = Group.by(level.property, group.members());
    for (int i = 0; i < groups.size(); i++) {
      boolean last = i == groups.size() - 1;
      Line begin = Line.of(indent + (last ? branches.last : branches.tee), Style.DIM);
      lines.add(node(begin, groups.get(i), Style.PLAIN));
      String deeper = indent + (last ? branches.blank : branches.bar);
      addBelow(groups.get(i), level, deeper, widths, lines);
    }
  }

  /** One instance in one version needs no counting. */
  private static Line node(Line begin, Group group, Style style) {
    Line line = begin.with(group.name(), style);
    return group.members().size() > 1 || style == Style.STRONG
        ? line.with("  " + group.summary(), Style.DIM)
        : line;
  }

  /** The tree as plain data: a list of regions, with hosts, with services, and so on. */
  public static List<Map<String, @Nullable Object>> data(Report<Seen> leaf, List<Seen> found) {
    return data(leaf, Level.REGION, found);
  }

  private static List<Map<String, @Nullable Object>> data(
      Report<Seen> leaf, Level level, List<Seen> found) {
    if (level == Level.INSTANCE) {
      return found.stream().map(leaf::data).toList();
    }
    Level below = Level.values()[level.ordinal() + 1];
    List<Map<String, @Nullable Object>> nodes = new ArrayList<>();
    for (Group group : Group.by(level.property, found)) {
      Map<String, @Nullable Object> node = new LinkedHashMap<>();
      node.put(level.toString(), group.name());
      node.put(below + "s", data(leaf, below, group.members()));
      nodes.add(node);
    }
    return nodes;
  }

  @Override
  public String toString() {
    return "Topology down to " + deepest;
  }
}
