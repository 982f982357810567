package io.skynet.sky.call;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.Instance;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The contracts that some instances go by.
 *
 * @param byHash those that could be read
 */
public record Contracts(Map<String, Contract> byHash) {

  public Contracts {
    byHash = Map.copyOf(byHash);
  }

  /**
   * Asks for the contracts of all {@code instances}. One that nobody has published, or that cannot
   * be read, is left out.
   *
   * @param source gives the contract of a hash, or null
   */
  public static Contracts of(
      Collection<Instance> instances, Function<String, @Nullable Contract> source) {
    Map<String, Contract> found = new LinkedHashMap<>();
    instances.stream()
        .flatMap(instance -> instance.contracts().values().stream())
        .distinct()
        .forEach(
            hash -> {
              Contract contract = source.apply(hash);
              if (contract != null) {
                found.put(hash, contract);
              }
            });
    return new Contracts(found);
  }

  /** The contract that an instance goes by for an interface; empty if there is none to be had. */
  public Optional<Contract> of(Instance instance, String rpc) {
    return Optional.ofNullable(instance.contracts().get(rpc)).map(byHash::get);
  }
}
