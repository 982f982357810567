package io.skynet.runtime.client;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.rpc.RpcMethod;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what instances run that do not offer a method. */
final class NotOffered {
  private NotOffered() {}

  /**
   * One sentence: {@code no instance offers Echo.shout yet: 3 instances run 1.0.0}. If some have it
   * in another shape, it is {@code no instance offers Echo.shout as this client knows it yet}.
   */
  static String describe(RpcMethod method, Collection<Instance> instances, Offers offers) {
    boolean otherwise = instances.stream().anyMatch(each -> offers.hasOtherwise(each, method));
    Map<String, Long> byVersion =
        instances.stream()
            .collect(Collectors.groupingBy(Instance::version, TreeMap::new, Collectors.counting()));
    String versions =
        byVersion.entrySet().stream()
            .map(each -> counted(each.getValue()) + " " + each.getKey())
            .collect(Collectors.joining(", "));
    return "no instance offers "
        + method.wireName()
        + (otherwise ? " as this client knows it" : "")
        + " yet: "
        + versions;
  }

  private static String counted(long count) {
    return count == 1 ? "1 instance runs" : count + " instances run";
  }
}
