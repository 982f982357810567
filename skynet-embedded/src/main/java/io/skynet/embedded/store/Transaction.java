package io.skynet.embedded.store;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.KeyValue;
import io.etcd.jetcd.api.PutRequest;
import io.etcd.jetcd.api.RangeRequest;
import io.etcd.jetcd.api.RangeResponse;
import io.etcd.jetcd.api.RequestOp;
import io.etcd.jetcd.api.ResponseHeader;
import io.etcd.jetcd.api.ResponseOp;
import io.etcd.jetcd.api.TxnResponse;
import io.skynet.embedded.store.StoreException.Reason;
import java.util.Iterator;
import java.util.NavigableMap;

/**
 * Carries out a {@link TxnPlan}: first {@link #check}, which may refuse and changes nothing, then
 * {@link #apply}, which cannot fail. A request outside a transaction uses the parts.
 */
final class Transaction {
  private final Keys keys;
  private final Leases leases;
  private final History history;
  private final Limits limits;
  private final Write write;

  Transaction(Keys keys, Leases leases, History history, Limits limits) {
    this.keys = keys;
    this.leases = leases;
    this.history = history;
    this.limits = limits;
    this.write = new Write(keys, leases, history.newest() + 1);
  }

  Write write() {
    return write;
  }

  void check(TxnPlan plan) {
    for (RequestOp operation : plan.operations()) {
      if (operation.hasRequestRange()) {
        check(operation.getRequestRange());
      } else if (operation.hasRequestPut()) {
        check(operation.getRequestPut());
      }
    }
    plan.nested().forEach(this::check);
  }

  void check(RangeRequest request) {
    if (request.getRevision() > 0) {
      history.check(request.getRevision());
    }
  }

  void check(PutRequest request) {
    if (keys.bytes() + request.getSerializedSize() > limits.liveBytes()) {
      throw new StoreException(Reason.NO_SPACE);
    }
    boolean keepsPart = request.getIgnoreValue() || request.getIgnoreLease();
    if (keepsPart && keys.get(request.getKey()) == null) {
      throw new StoreException(Reason.KEY_NOT_FOUND);
    }
    if (request.getLease() != 0) {
      leases.check(request.getLease());
    }
  }

  TxnResponse apply(TxnPlan plan) {
    Iterator<TxnPlan> nested = plan.nested().iterator();
    TxnResponse.Builder response =
        TxnResponse.newBuilder()
            .setHeader(ResponseHeader.getDefaultInstance())
            .setSucceeded(plan.succeeded());
    for (RequestOp operation : plan.operations()) {
      response.addResponses(apply(operation, nested));
    }
    return response.build();
  }

  private ResponseOp apply(RequestOp operation, Iterator<TxnPlan> nested) {
    ResponseOp.Builder response = ResponseOp.newBuilder();
    return switch (operation.getRequestCase()) {
      case REQUEST_RANGE -> response.setResponseRange(range(operation.getRequestRange())).build();
      case REQUEST_PUT -> response.setResponsePut(write.put(operation.getRequestPut())).build();
      case REQUEST_DELETE_RANGE ->
          response
              .setResponseDeleteRange(write.deleteRange(operation.getRequestDeleteRange()))
              .build();
      case REQUEST_TXN -> response.setResponseTxn(apply(nested.next())).build();
      case REQUEST_NOT_SET -> throw new IllegalStateException("let through by the checks");
    };
  }

  RangeResponse range(RangeRequest request) {
    KeyRange range = KeyRange.of(request.getKey(), request.getRangeEnd());
    return new Selection(request)
        .of(find(range, request.getRevision()).values())
        .setHeader(write.header())
        .build();
  }

  private NavigableMap<ByteString, KeyValue> find(KeyRange range, long revision) {
    if (revision <= 0) {
      return range.in(keys.all());
    }
    NavigableMap<ByteString, KeyValue> found = write.undone(range);
    history.undo(found, range, revision);
    return found;
  }
}
