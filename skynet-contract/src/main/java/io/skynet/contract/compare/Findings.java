package io.skynet.contract.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects findings, and makes one of those that differ only in what they do to whom. */
final class Findings {

  private record Key(Rule rule, Place place, String change) {}

  private final Map<Key, Finding> findings = new LinkedHashMap<>();
  private final Set<Flow> unreadable = EnumSet.noneOf(Flow.class);

  void add(Rule rule, Place place, String change, Flow flow, Trouble trouble) {
    if (flow.isUnreadable(trouble)) {
      unreadable.add(flow);
    }
    add(new Finding(rule, place, change, flow.breaks(trouble), flow.effects(trouble)));
  }

  /** Something that harms no one. */
  void harmless(Rule rule, Place place, String change) {
    add(new Finding(rule, place, change, false, List.of()));
  }

  void add(Finding finding) {
    findings.merge(
        new Key(finding.rule(), finding.place(), finding.change()), finding, Findings::merge);
  }

  List<Finding> list() {
    return new ArrayList<>(findings.values());
  }

  /** Whether a deployed reader of what travels this way is sure to have trouble. */
  boolean isUnreadable(Flow flow) {
    return unreadable.contains(flow);
  }

  private static Finding merge(Finding one, Finding other) {
    Set<String> effects = new LinkedHashSet<>(one.effects());
    effects.addAll(other.effects());
    return new Finding(
        one.rule(),
        one.place(),
        one.change(),
        one.breaking() || other.breaking(),
        List.copyOf(effects));
  }
}
