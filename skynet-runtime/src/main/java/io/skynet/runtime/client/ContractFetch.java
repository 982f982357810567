package io.skynet.runtime.client;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.ContractSource;
import org.jspecify.annotations.Nullable;

/** Asks for one contract until it is there, or no instance has it any more. */
final class ContractFetch {
  private final Pool pool;
  private final Contracts contracts;
  private final ContractSource source;
  private final String hash;
  private final Backoff backoff = new Backoff();

  ContractFetch(Pool pool, Contracts contracts, ContractSource source, String hash) {
    this.pool = pool;
    this.contracts = contracts;
    this.source = source;
    this.hash = hash;
  }

  void ask() {
    source.contract(hash).whenComplete((contract, failure) -> answered(contract));
  }

  /** The directory itself says why it does not answer, or what is wrong with a contract. */
  private void answered(@Nullable Contract contract) {
    if (contract != null) {
      contracts.learnt(hash, contract);
    } else {
      pool.later(backoff.nextMillis(), this::askAgain);
    }
  }

  private void askAgain() {
    if (contracts.wants(hash)) {
      ask();
    }
  }

  @Override
  public String toString() {
    return "fetch of contract " + hash;
  }
}
