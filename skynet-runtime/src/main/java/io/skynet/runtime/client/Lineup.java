package io.skynet.runtime.client;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.transport.CallConnection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The members that can be called at one moment, and for each method those of them that offer it.
 * Which these are is worked out when it is first asked for. Safe for all threads.
 *
 * <p>As long as all instances go by the contract that the caller goes by, which is nearly always,
 * all of this comes to comparing one reference.
 */
final class Lineup {

  /** A member that can be called. */
  record Ready(Member member, CallConnection connection) {}

  private final Ready[] all;
  private final Offers offers;
  private final boolean contracted;
  private final Map<RpcMethod, Ready[]> byMethod = new ConcurrentHashMap<>();

  /** One that all go by. Whoever still sees an old one works the same out again. */
  private @Nullable ContractRef common;

  Lineup(List<Ready> all, Offers offers) {
    this.all = all.toArray(new Ready[0]);
    this.offers = offers;
    this.contracted = all.stream().anyMatch(each -> !each.member.instance().contracts().isEmpty());
  }

  int size() {
    return all.length;
  }

  /** The members to take turns; shared, and not to be written to. */
  Ready[] of(RpcMethod method) {
    ContractRef contract = method.contract();
    return contract != null && contract == common ? all : workedOut(method, contract);
  }

  private Ready[] workedOut(RpcMethod method, @Nullable ContractRef contract) {
    if (!contracted) {
      return all;
    } else if (contract == null) {
      return offering(method); // not kept: the name may be anything
    } else if (isCommon(contract)) {
      common = contract;
      return all;
    }
    return byMethod.computeIfAbsent(method, this::offering);
  }

  private boolean isCommon(ContractRef contract) {
    return Arrays.stream(all)
        .map(each -> each.member.instance().contracts().get(contract.rpc()))
        .allMatch(contract.hash()::equals);
  }

  private Ready[] offering(RpcMethod method) {
    Ready[] offering =
        Arrays.stream(all)
            .filter(each -> offers.has(each.member.instance(), method))
            .toArray(Ready[]::new);
    return offering.length == all.length ? all : offering;
  }

  @Override
  public String toString() {
    return all.length + " instances ready";
  }
}
