package io.skynet.runtime.client;

import io.skynet.runtime.client.Lineup.Ready;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.transport.CallConnection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a pool, and for a while those that have left. Guarded by the pool's lock. */
final class Roster {
  private static final int DEPARTED_KEPT = 100;

  private final Map<String, Member> members = new LinkedHashMap<>(); // by id
  private final Deque<Member> departed = new ArrayDeque<>();
  private long departedCalls;
  private final Pool pool;
  private int connections;

  /**
   * @param connections how many each member is to have
   */
  Roster(Pool pool, int connections) {
    this.pool = pool;
    this.connections = connections;
  }

  /** How many connections each member is to have. */
  int connections() {
    return connections;
  }

  /** From now on, how many there are. Takes the lock by itself. */
  void connections(int count) {
    List<Member> all;
    synchronized (pool) {
      connections = count;
      all = List.copyOf(members.values());
      all.forEach(member -> member.shrink(count));
      pool.changed();
    }
    all.forEach(Member::connect);
  }

  /** Whether it is new. */
  boolean add(String id, Member member) {
    return members.putIfAbsent(id, member) == null;
  }

  @Nullable Member get(String id) {
    return members.get(id);
  }

  /** Whether it was there. */
  boolean remove(String id) {
    Member member = members.remove(id);
    if (member == null) {
      return false;
    }
    member.leave();
    departedCalls += member.calls();
    departed.addLast(member);
    if (departed.size() > DEPARTED_KEPT) {
      departed.removeFirst();
    }
    return true;
  }

  void removeAll() {
    members.values().forEach(Member::leave);
    members.clear();
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  int size() {
    return members.size();
  }

  /** The connections of those that may be called. */
  List<Ready> callable(Place place) {
    List<Ready> callable = new ArrayList<>();
    for (Member member : members.values()) {
      if (!member.health().isAway()) {
        addConnections(member, place.tier(member.instance()), callable);
      }
    }
    return callable;
  }

  private static void addConnections(Member member, int tier, List<Ready> to) {
    for (Link link : member.links()) {
      CallConnection connection = link.connection();
      if (connection != null) {
        to.add(new Ready(link, connection, member.candidate(tier)));
      }
    }
  }

  /** How many instances each tier has. */
  int[] tiers(Place place) {
    int[] tiers = new int[Place.TIERS];
    members.values().forEach(member -> tiers[place.tier(member.instance())] += connections);
    return tiers;
  }

  int connected() {
    return (int) members.values().stream().filter(Member::isConnected).count();
  }

  int ejected() {
    return (int) members.values().stream().filter(member -> member.health().isAway()).count();
  }

  Collection<Member> all() {
    return members.values();
  }

  /** How many calls are under way. */
  int outstanding() {
    return members.values().stream().mapToInt(each -> each.load().outstanding()).sum();
  }

  /** How many calls have ever been ended. */
  long calls() {
    return departedCalls + members.values().stream().mapToLong(Member::calls).sum();
  }

  /** The hashes of all their contracts. */
  Set<String> contracts() {
    Set<String> hashes = new HashSet<>();
    members.values().forEach(member -> hashes.addAll(member.instance().contracts().values()));
    return hashes;
  }

  /** Why none of them can be called; null while a connection is being made that may do. */
  @Nullable Refusal refusal(RpcMethod method, Offers offers, InstanceFilter filter) {
    List<Member> offering =
        members.values().stream().filter(each -> offers.has(each.instance(), method)).toList();
    if (offering.isEmpty()) {
      List<Instance> instances = members.values().stream().map(Member::instance).toList();
      return new Refusal(RpcCode.NOT_OFFERED, NotOffered.describe(method, instances, offers));
    }
    if (offering.stream().anyMatch(each -> each.lastFailure() == null)) {
      return null;
    }
    return new Refusal(
        RpcCode.UNREACHABLE,
        "none of the " + offering.size() + " instances for " + filter + " can be reached");
  }

  /** What became of the calls, first of those that have left. */
  List<InstanceStats> stats() {
    List<InstanceStats> stats = new ArrayList<>();
    departed.forEach(member -> stats.add(member.stats()));
    members.values().forEach(member -> stats.add(member.stats()));
    return stats;
  }

  @Override
  public String toString() {
    return members.size() + " instances";
  }
}
