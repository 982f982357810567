package io.skynet.sky.view;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.Query;
import java.util.ArrayList;
import java.util.List;

/** Instances as a tree: region, host, service, version, instance. */
public final class Topology {
  private static final String INDENT = "  ";

  private Topology() {}

  /** One line per node; suspects have a mark. */
  public static List<String> lines(Query query) {
    List<String> lines = new ArrayList<>();
    List<String> before = List.of();
    for (Instance instance : query.findInstances()) {
      List<String> path = path(instance);
      for (int depth = common(before, path); depth < path.size(); depth++) {
        lines.add(INDENT.repeat(depth) + path.get(depth));
      }
      lines.add(INDENT.repeat(path.size()) + leaf(query, instance));
      before = path;
    }
    return lines;
  }

  private static List<String> path(Instance instance) {
    return List.of(instance.region(), instance.host(), instance.service(), instance.version());
  }

  private static String leaf(Query query, Instance instance) {
    return instance.endpoint().address()
        + INDENT
        + StateCell.of(query, instance)
        + INDENT
        + instance.id();
  }

  private static int common(List<String> before, List<String> path) {
    int depth = 0;
    while (depth < before.size() && before.get(depth).equals(path.get(depth))) {
      depth++;
    }
    return depth;
  }
}
