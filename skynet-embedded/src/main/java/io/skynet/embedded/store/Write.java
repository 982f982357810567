package io.skynet.embedded.store;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.DeleteRangeRequest;
import io.etcd.jetcd.api.DeleteRangeResponse;
import io.etcd.jetcd.api.Event.EventType;
import io.etcd.jetcd.api.KeyValue;
import io.etcd.jetcd.api.PutRequest;
import io.etcd.jetcd.api.PutResponse;
import io.etcd.jetcd.api.ResponseHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A write under way: whatever it changes bears one revision. It is seen at once by what is asked in
 * the same transaction, and cannot fail any more: all checks come before.
 */
final class Write {
  private final Keys keys;
  private final Leases leases;
  private final long number;
  private final List<Change> changes = new ArrayList<>();

  Write(Keys keys, Leases leases, long number) {
    this.keys = keys;
    this.leases = leases;
    this.number = number;
  }

  PutResponse put(PutRequest request) {
    KeyValue before = keys.get(request.getKey());
    KeyValue after = next(request, before);
    keys.put(after);
    leases.move(after.getKey(), leaseOf(before), after.getLease());
    changes.add(new Change(EventType.PUT, after, before));
    PutResponse.Builder response = PutResponse.newBuilder().setHeader(header());
    if (request.getPrevKv() && before != null) {
      response.setPrevKv(before);
    }
    return response.build();
  }

  private KeyValue next(PutRequest request, @Nullable KeyValue before) {
    KeyValue old = before == null ? KeyValue.getDefaultInstance() : before;
    return KeyValue.newBuilder()
        .setKey(request.getKey())
        .setValue(request.getIgnoreValue() ? old.getValue() : request.getValue())
        .setLease(request.getIgnoreLease() ? old.getLease() : request.getLease())
        .setVersion(old.getVersion() + 1)
        .setCreateRevision(before == null ? number : old.getCreateRevision())
        .setModRevision(number)
        .build();
  }

  private static long leaseOf(@Nullable KeyValue key) {
    return key == null ? 0 : key.getLease();
  }

  DeleteRangeResponse deleteRange(DeleteRangeRequest request) {
    KeyRange range = KeyRange.of(request.getKey(), request.getRangeEnd());
    List<KeyValue> found = List.copyOf(range.in(keys.all()).values());
    found.forEach(this::delete);
    DeleteRangeResponse.Builder response =
        DeleteRangeResponse.newBuilder().setHeader(header()).setDeleted(found.size());
    if (request.getPrevKv()) {
      response.addAllPrevKvs(found);
    }
    return response.build();
  }

  /** Deletes the keys of a lease. */
  void deleteAll(Iterable<ByteString> names) {
    for (ByteString name : names) {
      KeyValue found = keys.get(name);
      if (found != null) {
        delete(found);
      }
    }
  }

  private void delete(KeyValue found) {
    keys.remove(found.getKey());
    leases.move(found.getKey(), found.getLease(), 0);
    KeyValue after = KeyValue.newBuilder().setKey(found.getKey()).setModRevision(number).build();
    changes.add(new Change(EventType.DELETE, after, found));
  }

  /** The keys of a range as they were before this write. */
  NavigableMap<ByteString, KeyValue> undone(KeyRange range) {
    NavigableMap<ByteString, KeyValue> before = new TreeMap<>(range.in(keys.all()));
    changes.forEach(change -> change.undo(range, before));
    return before;
  }

  /** The revision that whoever looks now sees. */
  long visible() {
    return changes.isEmpty() ? number - 1 : number;
  }

  /** Of an answer inside a transaction, where etcd gives the revision only. */
  ResponseHeader header() {
    return ResponseHeader.newBuilder().setRevision(visible()).build();
  }

  boolean changedAnything() {
    return !changes.isEmpty();
  }

  Revision revision() {
    return new Revision(number, List.copyOf(changes));
  }
}
