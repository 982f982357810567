package io.skynet.runtime.client.simulation;

import io.skynet.runtime.client.policy.Candidate;
import io.skynet.runtime.client.policy.Health;
import io.skynet.runtime.client.policy.Load;

/** What a caller knows of a server. */
final class Peer {
  private final Server server;
  private final int weight;
  private final int tier;
  private final Load load = new Load();
  private final Health health = new Health();
  private boolean connected;
  private long connectedNanos;
  private long sinceNanos;

  Peer(Server server, int weight, int tier) {
    this.server = server;
    this.weight = weight;
    this.tier = tier;
  }

  Server server() {
    return server;
  }

  int tier() {
    return tier;
  }

  Load load() {
    return load;
  }

  Health health() {
    return health;
  }

  boolean isConnected() {
    return connected;
  }

  boolean isCallable() {
    return connected && !health.isAway();
  }

  long connectedNanos() {
    return connectedNanos;
  }

  void connected(long now) {
    connected = true;
    connectedNanos = now;
    sinceNanos = now;
  }

  void disconnected() {
    connected = false;
  }

  /** It begins again as a newcomer does. */
  void returned(long now) {
    sinceNanos = now;
    load.forget();
  }

  Candidate candidate() {
    boolean onProbation = health.state() == Health.State.ON_PROBATION;
    return new Candidate(server.id(), load, weight, tier, sinceNanos, onProbation);
  }

  @Override
  public String toString() {
    return server + ", " + health + ", " + load;
  }
}
