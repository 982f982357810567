package io.skynet.runtime.client;

import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.client.policy.Candidate;
import io.skynet.runtime.client.policy.Field;
import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.transport.CallConnection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The members that can be called at one moment, and for each method those of them that offer it.
 * Which these are is worked out when it is first asked for. Safe for all threads.
 *
 * <p>As long as all instances go by the contract that the caller goes by, which is nearly always,
 * all of this comes to comparing one reference.
 */
final class Lineup {
  /** Drawing again finds another one nearly always; after that all are looked at. */
  private static final int DRAWS = 4;

  /** A connection that calls can be made on, and how its member looks to pickers. */
  record Ready(Link link, CallConnection connection, Candidate candidate) {
    Member member() {
      return link.member();
    }
  }

  /** Some of them, and the way to pick one. */
  record Choice(Ready[] ready, Field field) {

    static Choice of(List<Ready> ready, Balancing balancing, int[] known) {
      List<Candidate> candidates = ready.stream().map(Ready::candidate).toList();
      return new Choice(ready.toArray(new Ready[0]), Field.of(candidates, balancing, known));
    }

    boolean isEmpty() {
      return ready.length == 0;
    }

    /** One for a call; null if there is none. */
    @Nullable Ready pick(long now, long key) {
      int picked = field.pick(now, key, ThreadLocalRandom.current());
      return picked < 0 ? null : ready[picked];
    }

    /** One of another member than these; null if there is none. */
    @Nullable Ready pickOther(long now, long key, Collection<Member> without) {
      for (int i = 0; i < DRAWS && !isEmpty(); i++) {
        Ready picked = pick(now, i == 0 ? key : 0);
        if (picked != null && !without.contains(picked.member())) {
          return picked;
        }
      }
      int first = isEmpty() ? 0 : ThreadLocalRandom.current().nextInt(ready.length);
      for (int i = 0; i < ready.length; i++) {
        Ready next = ready[(first + i) % ready.length];
        if (!without.contains(next.member())) {
          return next;
        }
      }
      return null;
    }
  }

  private final List<Ready> all;
  private final Choice choice;
  private final Offers offers;
  private final Balancing balancing;
  private final int[] known;
  private final int size;
  private final boolean contracted;
  private final Map<RpcMethod, Choice> byMethod = new ConcurrentHashMap<>();

  /** One that all go by. Whoever still sees an old one works the same out again. */
  private @Nullable ContractRef common;

  /**
   * Of these.
   *
   * @param known how many instances there are in each tier, those that cannot be called included
   */
  Lineup(List<Ready> all, Offers offers, Balancing balancing, int[] known) {
    this.all = new ArrayList<>(all);
    this.all.sort(Comparator.comparing(Ready::candidate, Field.ORDER));
    this.offers = offers;
    this.balancing = balancing;
    this.known = known;
    this.choice = Choice.of(this.all, balancing, known);
    this.size = (int) this.all.stream().map(Ready::member).distinct().count();
    this.contracted = isAny(each -> !each.member().instance().contracts().isEmpty());
  }

  private boolean isAny(Predicate<Ready> condition) {
    return all.stream().anyMatch(condition);
  }

  /** How many instances can be called. */
  int size() {
    return size;
  }

  /** How many calls they have. */
  int outstanding() {
    return all.stream()
        .map(Ready::member)
        .distinct()
        .mapToInt(each -> each.load().outstanding())
        .sum();
  }

  /** Those that calls of the method may be made to. */
  Choice of(RpcMethod method) {
    ContractRef contract = method.contract();
    return contract != null && contract == common ? choice : workedOut(method, contract);
  }

  private Choice workedOut(RpcMethod method, @Nullable ContractRef contract) {
    if (!contracted) {
      return choice;
    } else if (contract == null) {
      return offering(method); // not kept: the name may be anything
    } else if (isCommon(contract)) {
      common = contract;
      return choice;
    }
    return byMethod.computeIfAbsent(method, this::offering);
  }

  private boolean isCommon(ContractRef contract) {
    return all.stream()
        .map(each -> each.member().instance().contracts().get(contract.rpc()))
        .allMatch(contract.hash()::equals);
  }

  private Choice offering(RpcMethod method) {
    List<Ready> offering =
        all.stream().filter(each -> offers.has(each.member().instance(), method)).toList();
    return offering.size() == all.size() ? choice : Choice.of(offering, balancing, known);
  }

  @Override
  public String toString() {
    return size() + " instances ready, " + Arrays.toString(known) + " known";
  }
}
