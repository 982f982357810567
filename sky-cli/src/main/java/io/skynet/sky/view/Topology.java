package io.skynet.sky.view;

import io.skynet.runtime.directory.Instance;
import java.util.ArrayList;
import java.util.List;

/** Instances as a tree: region, host, service, version, instance. */
public final class Topology {
  private static final String INDENT = "  ";

  private Topology() {}

  /**
   * One line per node.
   *
   * @param instances sorted by region, host, service and version
   */
  public static List<String> lines(List<Instance> instances) {
    List<String> lines = new ArrayList<>();
    List<String> before = List.of();
    for (Instance instance : instances) {
      List<String> path = path(instance);
      for (int depth = common(before, path); depth < path.size(); depth++) {
        lines.add(INDENT.repeat(depth) + path.get(depth));
      }
      lines.add(INDENT.repeat(path.size()) + leaf(instance));
      before = path;
    }
    return lines;
  }

  private static List<String> path(Instance instance) {
    return List.of(instance.region(), instance.host(), instance.service(), instance.version());
  }

  private static String leaf(Instance instance) {
    return instance.endpoint().address()
        + INDENT
        + instance.state().text()
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
