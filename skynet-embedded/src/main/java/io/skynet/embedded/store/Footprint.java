package io.skynet.embedded.store;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.DeleteRangeRequest;
import io.etcd.jetcd.api.RequestOp;
import io.etcd.jetcd.api.TxnRequest;
import io.skynet.embedded.store.StoreException.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which keys one branch of a transaction may write. Within a branch no key may be put twice, or put
 * and deleted, since all its changes share one revision; of the two branches of a nested
 * transaction only one comes true, so between those it may.
 */
final class Footprint {
  private final Set<ByteString> puts = new HashSet<>();
  private final List<KeyRange> deletes = new ArrayList<>();

  private Footprint() {}

  /**
   * @throws StoreException if the operations get into each other's way
   */
  static Footprint of(List<RequestOp> operations) {
    Footprint footprint = new Footprint();
    for (RequestOp operation : operations) {
      footprint.append(of(operation));
    }
    return footprint;
  }

  private static Footprint of(RequestOp operation) {
    Footprint footprint = new Footprint();
    switch (operation.getRequestCase()) {
      case REQUEST_PUT -> footprint.puts.add(operation.getRequestPut().getKey());
      case REQUEST_DELETE_RANGE -> {
        DeleteRangeRequest delete = operation.getRequestDeleteRange();
        footprint.deletes.add(KeyRange.of(delete.getKey(), delete.getRangeEnd()));
      }
      case REQUEST_TXN -> footprint.addBranches(operation.getRequestTxn());
      case REQUEST_RANGE, REQUEST_NOT_SET -> {}
    }
    return footprint;
  }

  private void addBranches(TxnRequest nested) {
    add(of(nested.getSuccessList()));
    add(of(nested.getFailureList()));
  }

  private void append(Footprint next) {
    if (next.puts.stream().anyMatch(puts::contains)
        || next.puts.stream().anyMatch(this::deletes)
        || puts.stream().anyMatch(next::deletes)) {
      throw new StoreException(Reason.DUPLICATE_KEY);
    }
    add(next);
  }

  private boolean deletes(ByteString key) {
    return deletes.stream().anyMatch(range -> range.contains(key));
  }

  private void add(Footprint other) {
    puts.addAll(other.puts);
    deletes.addAll(other.deletes);
  }
}
