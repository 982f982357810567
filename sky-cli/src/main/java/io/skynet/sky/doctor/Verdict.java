package io.skynet.sky.doctor;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.sky.call.Contracts;
import io.skynet.sky.call.MethodName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a client here would call an instance.
 *
 * @param reasons why not; none if it would
 */
public record Verdict(Instance instance, List<String> reasons) {

  public Verdict {
    reasons = List.copyOf(reasons);
  }

  public boolean isUsed() {
    return reasons.isEmpty();
  }

  /**
   * Judges as a client does, from the cheapest question to the dearest, but goes through all.
   *
   * @param filter what the client asks for
   * @param method that it wants to call; its method is empty if it does not say
   */
  public static Verdict of(
      Instance instance,
      InstanceFilter filter,
      MethodName method,
      Contracts contracts,
      Map<Endpoint, Contact> contacts) {
    List<String> reasons = new ArrayList<>(filter.mismatches(instance));
    if (instance.state() != InstanceState.REGISTERED) {
      reasons.add(instance.state().reason());
    }
    if (!method.method().isEmpty()) {
      lacks(instance, method, contracts).ifPresent(reasons::add);
    }
    Contact contact = contacts.get(instance.endpoint());
    if (contact != null && !contact.answered()) {
      reasons.add(contact.reason());
    }
    return new Verdict(instance, reasons);
  }

  /** One whose contract is not known is called: it will say itself what it lacks. */
  private static Optional<String> lacks(Instance instance, MethodName method, Contracts contracts) {
    Map<String, String> offered = instance.contracts();
    boolean byInterface = offered.containsKey(method.owner());
    if (offered.isEmpty()) {
      return Optional.empty();
    }
    for (Map.Entry<String, String> each : offered.entrySet()) {
      if (byInterface && !each.getKey().equals(method.owner())) {
        continue;
      }
      Contract contract = contracts.byHash().get(each.getValue());
      if (contract == null || contract.method(method.method()).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.of("its contract has no method " + method.method());
  }
}
