package io.skynet.runtime.client;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.ContractSource;
import io.skynet.runtime.directory.Instance;
import java.util.HashSet;
import java.util.Set;

/** Has the contracts of a pool's members fetched as long as a member goes by them. */
final class Contracts {
  private final Pool pool;
  private final ContractSource source;
  private final Offers offers = new Offers();

  /** By hash. Guarded by the pool's lock. */
  private final Set<String> fetching = new HashSet<>();

  Contracts(Pool pool, ContractSource source) {
    this.pool = pool;
    this.source = source;
  }

  /** What the contracts that have come say. */
  Offers offers() {
    return offers;
  }

  /** Asks for those that the instance goes by and nobody has asked for. */
  void fetch(Instance instance) {
    for (String hash : Set.copyOf(instance.contracts().values())) {
      boolean due;
      synchronized (pool) {
        due = pool.hashes().contains(hash) && !offers.knows(hash) && fetching.add(hash);
      }
      if (due) {
        new ContractFetch(pool, this, source, hash).ask();
      }
    }
  }

  /** Whether a contract that has not come yet is still of use; if not, it may be fetched anew. */
  boolean wants(String hash) {
    synchronized (pool) {
      boolean wanted = pool.hashes().contains(hash);
      if (!wanted) {
        fetching.remove(hash);
      }
      return wanted;
    }
  }

  void learnt(String hash, Contract contract) {
    synchronized (pool) {
      fetching.remove(hash);
      if (pool.hashes().contains(hash)) {
        offers.learn(hash, contract);
        pool.changed();
      }
    }
  }

  /** Forgets those that no member goes by. Under the pool's lock. */
  void retain() {
    offers.retain(pool.hashes());
  }

  @Override
  public String toString() {
    return offers.toString();
  }
}
