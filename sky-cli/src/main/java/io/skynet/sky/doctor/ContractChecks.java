package io.skynet.sky.doctor;

import io.skynet.contract.Contract;
import io.skynet.contract.Method;
import io.skynet.contract.compare.CallComparison;
import io.skynet.runtime.directory.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Versions that run side by side, and whether their contracts go together. */
final class ContractChecks {
  private final Facts facts;
  private final List<Finding> findings;

  /** By service and interface, the instances of each contract. */
  private final Map<String, Map<String, List<Instance>>> holders = new TreeMap<>();

  private ContractChecks(Facts facts, List<Finding> findings) {
    this.facts = facts;
    this.findings = findings;
    for (Instance instance : facts.instances()) {
      instance
          .contracts()
          .forEach(
              (rpc, hash) ->
                  holders
                      .computeIfAbsent(instance.service() + " " + rpc, key -> new TreeMap<>())
                      .computeIfAbsent(hash, key -> new ArrayList<>())
                      .add(instance));
    }
  }

  static void add(Facts facts, List<Finding> findings) {
    ContractChecks checks = new ContractChecks(facts, findings);
    checks.versions();
    checks.missing();
    checks.holders.forEach((key, byHash) -> checks.compare(key.split(" ")[1], byHash));
  }

  private void versions() {
    Map<String, TreeMap<String, Long>> services =
        facts.instances().stream()
            .collect(
                Collectors.groupingBy(
                    Instance::service,
                    TreeMap::new,
                    Collectors.groupingBy(Instance::version, TreeMap::new, Collectors.counting())));
    services.forEach(
        (service, versions) -> {
          if (versions.size() > 1) {
            String counts =
                versions.entrySet().stream()
                    .map(each -> each.getValue() + " of " + each.getKey())
                    .collect(Collectors.joining(", "));
            findings.add(
                Finding.note(
                    "split versions: " + service + " runs " + counts,
                    "fine while it is being deployed, or if clients ask for the one they mean"));
          }
        });
  }

  private void missing() {
    for (Map.Entry<String, Map<String, List<Instance>>> each : holders.entrySet()) {
      each.getValue()
          .forEach(
              (hash, instances) -> {
                if (!facts.contracts().byHash().containsKey(hash)) {
                  findings.add(
                      Finding.warn(
                          "the contract "
                              + hash
                              + " of "
                              + ids(instances)
                              + " is not published, or cannot be read",
                          "an instance publishes it when it registers: see its log, or restart it"));
                }
              });
    }
  }

  /** Every pair that runs side by side, in both directions. */
  private void compare(String rpc, Map<String, List<Instance>> byHash) {
    List<String> hashes = List.copyOf(byHash.keySet());
    for (int i = 0; i < hashes.size(); i++) {
      for (int j = i + 1; j < hashes.size(); j++) {
        Contract one = facts.contracts().byHash().get(hashes.get(i));
        Contract other = facts.contracts().byHash().get(hashes.get(j));
        if (one != null && other != null) {
          pair(rpc, one, byHash.get(hashes.get(i)), other, byHash.get(hashes.get(j)));
        }
      }
    }
  }

  private void pair(
      String rpc, Contract one, List<Instance> ones, Contract other, List<Instance> others) {
    Set<String> broken = new TreeSet<>();
    for (Method method : one.methods()) {
      String name = method.name();
      if (other.method(name).isPresent()
          && !(new CallComparison(one, other).works(name)
              && new CallComparison(other, one).works(name))) {
        broken.add(rpc + "." + name);
      }
    }
    if (!broken.isEmpty()) {
      findings.add(
          Finding.warn(
              "contract mismatch: "
                  + versions(ones)
                  + " and "
                  + versions(others)
                  + " do not understand each other in "
                  + String.join(", ", broken),
              "clients of one pass over the other"
                  + (Pasteable.is(rpc) ? ": 'sky describe " + rpc + "' shows both" : "")
                  + "; finish the deploy, or go back"));
    }
    Set<String> same = new TreeSet<>(ones.stream().map(Instance::version).toList());
    same.retainAll(others.stream().map(Instance::version).toList());
    if (!same.isEmpty()) {
      findings.add(
          Finding.warn(
              "contract mismatch: of "
                  + ones.get(0).service()
                  + " "
                  + String.join(", ", same)
                  + " two contracts of "
                  + rpc
                  + " run ("
                  + ids(ones)
                  + "; "
                  + ids(others)
                  + ")",
              "one version should be one build: give the newer one a version of its own"));
    }
  }

  private static String versions(List<Instance> instances) {
    return instances.get(0).service()
        + " "
        + String.join(", ", new TreeSet<>(instances.stream().map(Instance::version).toList()));
  }

  private static String ids(List<Instance> instances) {
    return instances.stream().map(Instance::id).sorted().collect(Collectors.joining(", "));
  }
}
