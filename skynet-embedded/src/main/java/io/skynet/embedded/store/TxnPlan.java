package io.skynet.embedded.store;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.KeyValue;
import io.etcd.jetcd.api.RequestOp;
import io.etcd.jetcd.api.TxnRequest;
import java.util.List;
import java.util.NavigableMap;

/**
 * What a transaction comes to. All conditions, those of nested transactions too, are about the keys
 * as they were before it.
 *
 * @param succeeded whether the conditions hold
 * @param operations of the branch taken
 * @param nested the plans of those operations that are transactions, in their order
 */
record TxnPlan(boolean succeeded, List<RequestOp> operations, List<TxnPlan> nested) {

  static TxnPlan of(TxnRequest request, NavigableMap<ByteString, KeyValue> keys) {
    boolean succeeded =
        request.getCompareList().stream().allMatch(compare -> Comparison.holds(compare, keys));
    List<RequestOp> operations = succeeded ? request.getSuccessList() : request.getFailureList();
    List<TxnPlan> nested =
        operations.stream()
            .filter(RequestOp::hasRequestTxn)
            .map(operation -> of(operation.getRequestTxn(), keys))
            .toList();
    return new TxnPlan(succeeded, operations, nested);
  }
}
