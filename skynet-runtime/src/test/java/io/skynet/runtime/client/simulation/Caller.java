package io.skynet.runtime.client.simulation;

import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.client.policy.Candidate;
import io.skynet.runtime.client.policy.Comeback;
import io.skynet.runtime.client.policy.Field;
import io.skynet.runtime.client.policy.Health;
import io.skynet.runtime.client.policy.Percentile;
import io.skynet.runtime.client.policy.RetryBudget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A simulated client, which does what the pool and its sender do, by the same policies: its calls
 * are idempotent and have a second.
 */
final class Caller {
  private static final long SILENT_NANOS = 2 * Clock.SECOND;
  private static final long STABLE_NANOS = 10 * Clock.SECOND;
  private static final long LOOK_NANOS = 10 * Clock.MILLI;
  private static final int TIERS = 3;
  private static final int DRAWS = 4;

  private final Clock clock;
  private final Random dice;
  private final Tally tally;
  private final Balancing balancing;
  private final Map<Server, Peer> peers = new LinkedHashMap<>();
  private final Deque<Call> waiting = new ArrayDeque<>();
  private final Comeback comeback = new Comeback();
  private final RetryBudget budget = new RetryBudget(0.2, 10, 0);
  private final RetryBudget hedgeBudget = new RetryBudget(0.05, 0, 0);
  private final Percentile latency = new Percentile(20);
  private long ended;
  private boolean looking;
  private List<Peer> callable = List.of();
  private Field field;

  Caller(Clock clock, Random dice, Tally tally, Balancing balancing) {
    this.clock = clock;
    this.dice = dice;
    this.tally = tally;
    this.balancing = balancing;
    changed();
  }

  Clock clock() {
    return clock;
  }

  Random dice() {
    return dice;
  }

  Tally tally() {
    return tally;
  }

  void call(long key) {
    new Call(this, key).begin();
  }

  /** The directory shows a server. */
  void added(Server server, int weight, int tier) {
    Peer peer = new Peer(server, weight, tier);
    peers.put(server, peer);
    connectSoon(peer, 5 * Clock.MILLI);
  }

  /** The directory shows it no more. */
  void removed(Server server) {
    peers.remove(server);
    changed();
  }

  private void connectSoon(Peer peer, long limit) {
    clock.after(limit / 2 + (long) (dice.nextDouble() * limit / 2), () -> connect(peer, limit));
  }

  private void connect(Peer peer, long tried) {
    if (!peer.server().isUp()) {
      connectSoon(peer, Math.min(5 * Clock.SECOND, Math.max(50 * Clock.MILLI, 2 * tried)));
    } else if (!peer.isConnected()) {
      peer.connected(clock.now());
      peer.health().alive(clock.now());
      changed();
    }
  }

  /** Its process has ended. */
  void lost(Server server) {
    Peer peer = peers.get(server);
    if (peer == null || !peer.isConnected()) {
      return;
    }
    boolean early = clock.now() - peer.connectedNanos() < STABLE_NANOS;
    int before = connected();
    peer.disconnected();
    if (early && !peer.health().isAway() && Health.mayEject(away(), before)) {
      eject(peer);
    }
    changed();
    connectSoon(peer, 50 * Clock.MILLI);
  }

  /** Its process has stopped: calls find out, or it is not missed. */
  void hung(Server server) {
    Peer peer = peers.get(server);
    clock.after(
        SILENT_NANOS,
        () -> {
          boolean may = peer.health().isAway() || Health.mayEject(away(), connected());
          if (server.isHung() && peer.load().outstanding() > 0 && may) {
            peer.health().silent();
            tally.ejected();
            changed();
          }
        });
  }

  /** It goes on. */
  void heard(Server server) {
    alive(peers.get(server));
  }

  private void alive(Peer peer) {
    if (peer.health().alive(clock.now())) {
      peer.returned(clock.now());
      changed();
    }
  }

  void succeeded(Peer peer) {
    if (!peer.health().isClean() && peer.health().succeeded()) {
      changed();
    }
  }

  void failed(Peer peer) {
    if (peer.health().failed() && Health.mayEject(away(), connected())) {
      eject(peer);
      changed();
    }
  }

  private void eject(Peer peer) {
    tally.ejected();
    long end = peer.health().eject(clock.now(), dice);
    clock.after(
        end - clock.now() + Clock.MILLI,
        () -> {
          boolean answers = peer.isConnected() && !peer.server().isHung();
          if (answers && peer.health().isTimeUp(clock.now())) {
            alive(peer);
          }
        });
  }

  private int connected() {
    return (int) peers.values().stream().filter(Peer::isConnected).count();
  }

  private int away() {
    return (int) peers.values().stream().filter(peer -> peer.health().isAway()).count();
  }

  private void changed() {
    callable =
        peers.values().stream()
            .filter(Peer::isCallable)
            .sorted(Comparator.comparingInt(Peer::tier))
            .toList();
    int[] known = new int[TIERS];
    peers.values().forEach(peer -> known[peer.tier()]++);
    List<Candidate> candidates = callable.stream().map(Peer::candidate).toList();
    field = Field.of(candidates, balancing, known);
    comeback.changed(callable.size(), clock.now());
    release();
  }

  private void release() {
    int room = room();
    for (int i = 0; i < room && !callable.isEmpty() && !waiting.isEmpty(); i++) {
      Call next = waiting.remove();
      if (!next.isDone()) {
        next.attempt();
      }
    }
    if (comeback.isOn() && !looking) {
      looking = true;
      clock.after(
          LOOK_NANOS,
          () -> {
            looking = false;
            release();
          });
    }
  }

  private int room() {
    int outstanding = comeback.isOn() ? outstanding() : 0;
    return comeback.room(outstanding, callable.size(), clock.now());
  }

  private int outstanding() {
    return callable.stream().mapToInt(peer -> peer.load().outstanding()).sum();
  }

  /** Whether the call has to wait for an instance, or for its turn. */
  boolean mustWait(Call call) {
    boolean must = callable.isEmpty() || comeback.isOn() && (!waiting.isEmpty() || room() == 0);
    if (must) {
      waiting.add(call);
    }
    return must;
  }

  /** One for a call, another than these if there is one; null if there is none. */
  Peer pick(long key, Collection<Peer> without) {
    for (int i = 0; i < DRAWS && !callable.isEmpty(); i++) {
      Peer picked = callable.get(field.pick(clock.now(), i == 0 ? key : 0, dice));
      if (!without.contains(picked)) {
        return picked;
      }
    }
    List<Peer> others = new ArrayList<>(callable);
    others.removeAll(without);
    return others.isEmpty() ? null : others.get(dice.nextInt(others.size()));
  }

  /** An attempt has ended. */
  void ended() {
    ended++;
  }

  boolean mayRetry() {
    return budget.take(clock.now(), firstAttempts());
  }

  boolean mayHedge() {
    return hedgeBudget.take(clock.now(), firstAttempts());
  }

  private long firstAttempts() {
    return ended - budget.taken() - hedgeBudget.taken();
  }

  /** After how long a second attempt is due. */
  long hedgeNanos() {
    return latency.nanos();
  }

  void observe(long nanos) {
    latency.add(nanos);
  }

  @Override
  public String toString() {
    return callable.size() + " of " + peers.size() + " called";
  }
}
