package io.skynet.sky.call;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.Instance;
import io.skynet.sky.view.JsonText;
import io.skynet.sky.view.Suggestion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A contract, and who goes by it.
 *
 * @param rpc wire name of the interface
 * @param hash of the document
 * @param instances all that go by it
 */
public record Promises(String rpc, String hash, Contract contract, List<Instance> instances) {

  /** The contracts of an interface, or of all that a service answers. */
  public static List<Promises> of(
      String name, Collection<Instance> instances, Contracts contracts) {
    Map<Map.Entry<String, String>, List<Instance>> holders = new LinkedHashMap<>();
    for (Instance instance : instances) {
      for (Map.Entry<String, String> each : new TreeMap<>(instance.contracts()).entrySet()) {
        if (name.equals(each.getKey()) || name.equals(instance.service())) {
          holders
              .computeIfAbsent(Map.entry(each.getKey(), each.getValue()), e -> new ArrayList<>())
              .add(instance);
        }
      }
    }
    return holders.entrySet().stream()
        .filter(each -> contracts.byHash().containsKey(each.getKey().getValue()))
        .map(
            each ->
                new Promises(
                    each.getKey().getKey(),
                    each.getKey().getValue(),
                    contracts.byHash().get(each.getKey().getValue()),
                    each.getValue()))
        .toList();
  }

  /** Why there is none of a name: nothing of that name runs, or it has no contract. */
  public static String unknown(String name, Collection<Instance> instances, Contracts contracts) {
    boolean runs = instances.stream().anyMatch(each -> each.service().equals(name));
    if (runs) {
      return name + " runs, but none of its instances has published a contract";
    }
    List<String> methods = MethodName.known(instances, contracts);
    String meant = Suggestion.of(name, methods);
    return "nothing called " + name + " runs here" + meant + "; 'sky list' shows what does";
  }

  /** {@code 1.0.0 (2 instances), 1.1.0 (1 instance)}. */
  String versions() {
    return instances.stream()
        .collect(Collectors.groupingBy(Instance::version, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(each -> each.getKey() + " (" + counted(each.getValue()) + ")")
        .collect(Collectors.joining(", "));
  }

  static String counted(long instances) {
    return instances == 1 ? "1 instance" : instances + " instances";
  }

  /** The document as it was published, line by line. */
  public List<String> document() {
    String document = new String(contract.toDocument(), StandardCharsets.UTF_8);
    return JsonText.harmless(document).lines().toList();
  }
}
