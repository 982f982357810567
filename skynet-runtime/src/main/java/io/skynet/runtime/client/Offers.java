package io.skynet.runtime.client;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractException;
import io.skynet.contract.ContractReader;
import io.skynet.contract.Method;
import io.skynet.contract.Shape;
import io.skynet.contract.compare.CallComparison;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which methods instances offer, as their contracts say. One whose contract is not known, or that
 * has none, is taken to offer everything: it will say so itself if it does not. Safe for all
 * threads.
 */
final class Offers {
  private static final Logger log = LoggerFactory.getLogger(Offers.class);

  private record Judged(RpcMethod method, String hash) {}

  private final Map<String, Contract> contracts = new ConcurrentHashMap<>(); // by hash
  private final Map<ContractRef, Optional<Contract>> own = new ConcurrentHashMap<>();
  private final Map<Judged, Boolean> judgements = new ConcurrentHashMap<>();

  void learn(String hash, Contract contract) {
    contracts.put(hash, contract);
  }

  boolean knows(String hash) {
    return contracts.containsKey(hash);
  }

  /** Forgets all other contracts. */
  void retain(Set<String> hashes) {
    contracts.keySet().retainAll(hashes);
    judgements.keySet().removeIf(judged -> !hashes.contains(judged.hash));
  }

  /** Whether the instance may be sent calls of the method. */
  boolean has(Instance instance, RpcMethod method) {
    ContractRef mine = method.contract();
    if (instance.contracts().isEmpty()) {
      return true;
    } else if (mine == null) {
      return hasName(instance, method.wireName());
    }
    String hash = instance.contracts().get(mine.rpc());
    if (hash == null) {
      return false;
    }
    Contract theirs = contracts.get(hash);
    return theirs == null
        || hash.equals(mine.hash())
        || judgements.computeIfAbsent(new Judged(method, hash), judged -> judge(method, theirs));
  }

  /** Whether the instance offers a method of that name, but in a shape that does not do. */
  boolean hasOtherwise(Instance instance, RpcMethod method) {
    ContractRef mine = method.contract();
    String hash = mine == null ? null : instance.contracts().get(mine.rpc());
    Contract theirs = hash == null ? null : contracts.get(hash);
    return theirs != null && theirs.method(method.name()).isPresent() && !has(instance, method);
  }

  /**
   * Without generated code nothing but the name can be judged, {@code Echo.echo} or {@code echo}.
   */
  private boolean hasName(Instance instance, String name) {
    for (Map.Entry<String, String> each : instance.contracts().entrySet()) {
      Contract contract = contracts.get(each.getValue());
      if (contract == null) {
        return true;
      }
      for (Method method : contract.methods()) {
        if (method.name().equals(name) || name.equals(each.getKey() + "." + method.name())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Equal shapes need no comparison; different ones may still understand each other. */
  private boolean judge(RpcMethod method, Contract theirs) {
    Optional<Method> offered = theirs.method(method.name());
    if (offered.isEmpty()) {
      return false;
    }
    return Shape.hash(theirs, offered.get()).equals(method.shape())
        || own(method)
            .map(mine -> new CallComparison(mine, theirs).works(method.name()))
            .orElse(true);
  }

  private Optional<Contract> own(RpcMethod method) {
    ContractRef mine = method.contract();
    return mine == null ? Optional.empty() : own.computeIfAbsent(mine, Offers::read);
  }

  private static Optional<Contract> read(ContractRef contract) {
    try {
      return Optional.of(ContractReader.read(contract.document()));
    } catch (IllegalStateException | UncheckedIOException | ContractException e) {
      log.warn(
          "{}. Methods that an instance has in another shape are called there all the same",
          e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return contracts.size() + " contracts known";
  }
}
