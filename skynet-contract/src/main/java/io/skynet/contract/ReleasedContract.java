package io.skynet.contract;

import java.util.ArrayList;
import java.util.List;

/**
 * A contract that peers are deployed with, as a user keeps it beside the sources.
 *
 * @param history the breaking changes that were accepted so far, the oldest first; no part of the
 *     contract and its hash
 */
public record ReleasedContract(Contract contract, List<Acceptance> history) {

  public ReleasedContract {
    history = List.copyOf(history);
  }

  /** One of which nothing was ever broken. */
  public ReleasedContract(Contract contract) {
    this(contract, List.of());
  }

  /** The document of the contract, with the history at its end if there is one. */
  public byte[] toDocument() {
    return ContractWriter.write(this);
  }

  /** What is released in place of this one by a change that breaks nobody. */
  public ReleasedContract followedBy(Contract next) {
    return new ReleasedContract(next, history);
  }

  /** What is released in place of this one by a change that was accepted for a reason. */
  public ReleasedContract followedBy(Contract next, Acceptance acceptance) {
    List<Acceptance> longer = new ArrayList<>(history);
    longer.add(acceptance);
    return new ReleasedContract(next, longer);
  }
}
