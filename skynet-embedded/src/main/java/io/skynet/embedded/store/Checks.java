package io.skynet.embedded.store;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import io.etcd.jetcd.api.Compare;
import io.etcd.jetcd.api.Compare.CompareTarget;
import io.etcd.jetcd.api.DeleteRangeRequest;
import io.etcd.jetcd.api.PutRequest;
import io.etcd.jetcd.api.RangeRequest;
import io.etcd.jetcd.api.RequestOp;
import io.etcd.jetcd.api.TxnRequest;
import io.skynet.embedded.store.StoreException.Reason;

/** Refuses requests that are wrong in themselves, whatever the store holds. */
final class Checks {
  /** Of one branch of a transaction, or of its conditions; etcd's default. */
  private static final int MAX_OPERATIONS = 128;

  private final int maxRequestBytes;

  Checks(Limits limits) {
    this.maxRequestBytes = limits.requestBytes();
  }

  void range(RangeRequest request) {
    key(request.getKey());
  }

  void put(PutRequest request) {
    size(request);
    key(request.getKey());
    refuseIf(request.getIgnoreValue() && !request.getValue().isEmpty(), Reason.VALUE_PROVIDED);
    refuseIf(request.getIgnoreLease() && request.getLease() != 0, Reason.LEASE_PROVIDED);
  }

  void deleteRange(DeleteRangeRequest request) {
    size(request);
    key(request.getKey());
  }

  void txn(TxnRequest request) {
    size(request);
    refuseIf(
        request.getCompareCount() > MAX_OPERATIONS
            || request.getSuccessCount() > MAX_OPERATIONS
            || request.getFailureCount() > MAX_OPERATIONS,
        Reason.TOO_MANY_OPERATIONS);
    request.getCompareList().forEach(Checks::compare);
    request.getSuccessList().forEach(this::operation);
    request.getFailureList().forEach(this::operation);
    Footprint.of(request.getSuccessList());
    Footprint.of(request.getFailureList());
  }

  private static void compare(Compare compare) {
    key(compare.getKey());
    refuseIf(compare.getTarget() == CompareTarget.UNRECOGNIZED, Reason.NOT_OFFERED);
  }

  private void operation(RequestOp operation) {
    switch (operation.getRequestCase()) {
      case REQUEST_RANGE -> range(operation.getRequestRange());
      case REQUEST_PUT -> put(operation.getRequestPut());
      case REQUEST_DELETE_RANGE -> deleteRange(operation.getRequestDeleteRange());
      case REQUEST_TXN -> txn(operation.getRequestTxn());
      case REQUEST_NOT_SET -> throw new StoreException(Reason.KEY_NOT_FOUND);
    }
  }

  private void size(MessageLite request) {
    refuseIf(request.getSerializedSize() > maxRequestBytes, Reason.REQUEST_TOO_LARGE);
  }

  private static void key(ByteString key) {
    refuseIf(key.isEmpty(), Reason.EMPTY_KEY);
  }

  private static void refuseIf(boolean wrong, Reason reason) {
    if (wrong) {
      throw new StoreException(reason);
    }
  }
}
