package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.ContractDocument;
import io.skynet.runtime.directory.ContractRecords;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * Puts the contracts of one instance into etcd, where nobody has done so before. They have no
 * lease: a client may need them when the instance has long left. Only touched on its keeper's
 * thread.
 */
final class ContractShelf {
  private static final Duration LIMIT = Duration.ofMillis(Deadlines.REQUEST_MILLIS + 1_000);

  private final EtcdStore store;
  private final ContractRecords records;
  private final List<ContractDocument> documents;
  private final Complaints complaints;
  private final Queue<ContractDocument> unchecked = new ArrayDeque<>();

  ContractShelf(
      EtcdStore store,
      ContractRecords records,
      List<ContractDocument> documents,
      Complaints complaints) {
    this.store = store;
    this.records = records;
    this.documents = documents;
    this.complaints = complaints;
  }

  /** From now on nothing is known of what stands in etcd. */
  void forget() {
    unchecked.clear();
    unchecked.addAll(documents);
  }

  /**
   * Sees to one contract, so that no renewal has to wait for many; what fails is tried again the
   * next time.
   *
   * @return whether there are more to be seen to at once
   */
  boolean keep() throws InterruptedException {
    ContractDocument next = unchecked.peek();
    if (next == null) {
      return false;
    }
    try {
      String key = records.key(next.hash());
      if (!EtcdConnection.await(store.exists(key), LIMIT)) {
        EtcdConnection.await(store.create(key, next.bytes()), LIMIT);
      }
    } catch (EtcdFault fault) {
      complaints.about("publishing the " + next, fault);
      return false;
    }
    unchecked.remove();
    return !unchecked.isEmpty();
  }

  @Override
  public String toString() {
    return unchecked.size() + " of " + documents.size() + " contracts to be seen to";
  }
}
