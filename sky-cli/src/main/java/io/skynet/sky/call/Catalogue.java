package io.skynet.sky.call;

import io.skynet.contract.Method;
import io.skynet.runtime.directory.Instance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All services, with their versions and methods. */
public final class Catalogue {
  private static final String INDENT = "  ";

  private Catalogue() {}

  /** A line per service, and below it one per method. */
  public static List<String> lines(Collection<Instance> instances, Contracts contracts) {
    Map<String, List<Instance>> services =
        instances.stream()
            .collect(Collectors.groupingBy(Instance::service, TreeMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    services.forEach((name, running) -> add(lines, name, running, contracts));
    return lines;
  }

  private static void add(
      List<String> lines, String service, List<Instance> instances, Contracts contracts) {
    String versions =
        String.join(", ", new TreeSet<>(instances.stream().map(Instance::version).toList()));
    lines.add(service + INDENT + versions + INDENT + Promises.counted(instances.size()));
    TreeMap<String, String> methods = new TreeMap<>();
    for (Promises each : Promises.of(service, instances, contracts)) {
      each.contract().methods().forEach(method -> add(methods, each.rpc(), method));
    }
    if (methods.isEmpty()) {
      lines.add(INDENT + "no contract: its methods are known to itself only");
    }
    methods.values().forEach(method -> lines.add(INDENT + method));
  }

  private static void add(Map<String, String> methods, String rpc, Method method) {
    String text =
        rpc + "." + Signature.of(method) + (method.deprecated() ? INDENT + "deprecated" : "");
    methods.put(text, text);
  }
}
