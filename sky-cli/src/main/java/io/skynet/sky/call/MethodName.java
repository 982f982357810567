package io.skynet.sky.call;

import io.skynet.contract.Contract;
import io.skynet.contract.Method;
import io.skynet.runtime.directory.Instance;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A method as a person names it: {@code Echo.echo} by interface or by service, or just {@code
 * echo}.
 *
 * @param owner interface or service; empty if it is not said
 * @param method name of the method
 */
public record MethodName(String owner, String method) {

  /** Reads what stands before the last dot as the owner. */
  public static MethodName parse(String text) {
    int dot = text.lastIndexOf('.');
    return new MethodName(dot < 0 ? "" : text.substring(0, dot), text.substring(dot + 1));
  }

  /** Whether {@code instance} is of the owner, so that it may be asked for the method. */
  boolean concerns(Instance instance) {
    return owner.isEmpty()
        || owner.equals(instance.service())
        || instance.contracts().containsKey(owner);
  }

  /**
   * Those of {@code instances} that have the method, as far as their contracts tell. If several may
   * be meant, {@link Offers#rivals} says so.
   */
  public List<Offer> offers(Collection<Instance> instances, Contracts contracts) {
    List<Offer> all =
        instances.stream()
            .filter(this::concerns)
            .flatMap(instance -> offers(instance, contracts).stream())
            .toList();
    return owner.isEmpty() ? surest(all) : all;
  }

  private List<Offer> offers(Instance instance, Contracts contracts) {
    if (instance.contracts().containsKey(owner)) {
      return byContract(instance, owner, contracts).stream().toList();
    } else if (instance.contracts().isEmpty()) {
      return List.of(new Offer(instance, toString(), null));
    }
    List<Offer> offers =
        instance.contracts().keySet().stream()
            .sorted()
            .map(rpc -> byContract(instance, rpc, contracts))
            .flatMap(Optional::stream)
            .toList();
    return surest(offers);
  }

  /** Who says nothing of its methods is not asked for what another interface promises. */
  private static List<Offer> surest(List<Offer> offers) {
    Set<String> promised =
        offers.stream()
            .filter(each -> each.promise() != null)
            .map(Offer::wireName)
            .collect(Collectors.toSet());
    return promised.isEmpty()
        ? offers
        : offers.stream().filter(each -> promised.contains(each.wireName())).toList();
  }

  /** Of an instance whose contract cannot be had, only the service itself can say more. */
  private Optional<Offer> byContract(Instance instance, String rpc, Contracts contracts) {
    String wireName = rpc + "." + method;
    Optional<Contract> contract = contracts.of(instance, rpc);
    if (contract.isEmpty()) {
      return Optional.of(new Offer(instance, wireName, null));
    }
    return contract
        .get()
        .method(method)
        .map(found -> new Offer(instance, wireName, new Offer.Promise(contract.get(), found)));
  }

  /** The wire names of all methods that might have been meant. */
  public static List<String> known(Collection<Instance> instances, Contracts contracts) {
    return instances.stream()
        .flatMap(instance -> instance.contracts().entrySet().stream())
        .distinct()
        .flatMap(each -> names(each, contracts.byHash().get(each.getValue())).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> names(Map.Entry<String, String> entry, @Nullable Contract contract) {
    return contract == null
        ? List.of()
        : contract.methods().stream()
            .map(Method::name)
            .map(name -> entry.getKey() + "." + name)
            .toList();
  }

  @Override
  public String toString() {
    return owner.isEmpty() ? method : owner + "." + method;
  }
}
