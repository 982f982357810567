package io.skynet.sky.call;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.Instance;
import io.skynet.sky.view.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Instances whose contracts say the same of a method, so that one set of bytes will do for all.
 *
 * @param alike at least one
 */
public record Offers(List<Offer> alike) {

  public Offers {
    alike = List.copyOf(alike);
  }

  /** The largest of the groups that {@code offers} fall into. */
  public static Offers mostAlike(Collection<Offer> offers) {
    Map<Object, List<Offer>> groups = new LinkedHashMap<>();
    for (Offer offer : offers) {
      Offer.Promise promise = offer.promise();
      Contract contract = promise == null ? null : promise.contract();
      groups
          .computeIfAbsent(Arrays.asList(offer.wireName(), contract), key -> new ArrayList<>())
          .add(offer);
    }
    List<Offer> largest = List.of();
    for (List<Offer> group : groups.values()) {
      largest = group.size() > largest.size() ? group : largest;
    }
    return new Offers(largest);
  }

  /** Stands for all of them. */
  public Offer first() {
    return alike.get(0);
  }

  public List<Instance> instances() {
    return alike.stream().map(Offer::instance).toList();
  }

  /** Why nobody offers a method. */
  public static String none(MethodName name, Collection<Instance> instances, Contracts contracts) {
    List<String> known = MethodName.known(instances, contracts);
    if (name.owner().isEmpty()) {
      List<String> same =
          known.stream().filter(each -> each.endsWith("." + name.method())).toList();
      if (same.size() > 1) {
        return "several interfaces have a method " + name + ": " + String.join(", ", same);
      }
    }
    String versions =
        String.join(
            ", ",
            instances.stream()
                .filter(name::concerns)
                .map(each -> each.service() + " " + each.version())
                .distinct()
                .sorted()
                .toList());
    return (versions.isEmpty()
            ? "nothing that runs here answers " + name
            : "no instance offers " + name + "; there is " + versions)
        + Suggestion.of(name.toString(), known)
        + "; 'sky list' shows what there is";
  }
}
