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
import java.util.stream.Collectors;

/**
 * Instances whose contracts say the same of a method, so that one set of bytes will do for all.
 *
 * @param alike at least one
 */
public record Offers(List<Offer> alike) {

  public Offers {
    alike = List.copyOf(alike);
  }

  /**
   * The largest of the groups that {@code offers} fall into; by a contract, however few go by it,
   * rather than without.
   *
   * @param offers at least one
   */
  public static Offers mostAlike(Collection<Offer> offers) {
    Map<Object, List<Offer>> groups = new LinkedHashMap<>();
    boolean promised = offers.stream().anyMatch(each -> each.promise() != null);
    for (Offer offer : offers) {
      Offer.Promise promise = offer.promise();
      Contract contract = promise == null ? null : promise.contract();
      if (contract != null || !promised) {
        groups
            .computeIfAbsent(Arrays.asList(offer.wireName(), contract), key -> new ArrayList<>())
            .add(offer);
      }
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

  /**
   * Why it cannot be said which method is meant: only a person can choose between those of several
   * interfaces. Empty if it is clear.
   */
  public static String rivals(MethodName name, Collection<Offer> offers) {
    Collection<Offer> doubtful = name.owner().isEmpty() ? offers : ofTheSame(offers);
    List<String> owned = doubtful.stream().map(Offer::owned).distinct().sorted().toList();
    if (owned.size() < 2) {
      return "";
    }
    String listed = String.join(", ", owned);
    return offers.stream().anyMatch(each -> each.promise() != null)
        ? "several have a method " + name + ": " + listed + "; say which"
        : "no contract says who has a method "
            + name
            + ": "
            + listed
            + " may; say which, a service by -service=<name>";
  }

  /** Where a service is named, its instances may differ; what one of them has twice is doubtful. */
  private static List<Offer> ofTheSame(Collection<Offer> offers) {
    return offers.stream().collect(Collectors.groupingBy(Offer::instance)).values().stream()
        .filter(each -> each.size() > 1)
        .flatMap(List::stream)
        .toList();
  }

  /** Why nobody offers a method. */
  public static String none(MethodName name, Collection<Instance> instances, Contracts contracts) {
    List<String> known = MethodName.known(instances, contracts);
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
