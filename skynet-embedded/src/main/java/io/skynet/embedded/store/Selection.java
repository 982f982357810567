package io.skynet.embedded.store;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.KeyValue;
import io.etcd.jetcd.api.RangeRequest;
import io.etcd.jetcd.api.RangeRequest.SortOrder;
import io.etcd.jetcd.api.RangeRequest.SortTarget;
import io.etcd.jetcd.api.RangeResponse;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Picks and orders what a range request asks for, out of the keys in its range. */
final class Selection {
  private final RangeRequest request;

  Selection(RangeRequest request) {
    this.request = request;
  }

  /**
   * @param found in the order of keys
   */
  RangeResponse.Builder of(Collection<KeyValue> found) {
    RangeResponse.Builder response = RangeResponse.newBuilder().setCount(found.size());
    if (request.getCountOnly()) {
      return response;
    }
    List<KeyValue> wanted = sorted(found.stream().filter(this::isWanted)).toList();
    long limit = request.getLimit();
    boolean more = limit > 0 && wanted.size() > limit;
    List<KeyValue> page = more ? wanted.subList(0, (int) limit) : wanted;
    page.forEach(key -> response.addKvs(request.getKeysOnly() ? withoutValue(key) : key));
    return response.setMore(more);
  }

  private boolean isWanted(KeyValue key) {
    return isBetween(key.getModRevision(), request.getMinModRevision(), request.getMaxModRevision())
        && isBetween(
            key.getCreateRevision(),
            request.getMinCreateRevision(),
            request.getMaxCreateRevision());
  }

  /** 0 is no bound. */
  private static boolean isBetween(long value, long min, long max) {
    return value >= min && (max == 0 || value <= max);
  }

  private Stream<KeyValue> sorted(Stream<KeyValue> keys) {
    SortTarget target = request.getSortTarget();
    SortOrder order = request.getSortOrder();
    if (order == SortOrder.NONE && target == SortTarget.KEY) {
      return keys;
    }
    Comparator<KeyValue> ascending = by(target);
    return keys.sorted(order == SortOrder.DESCEND ? ascending.reversed() : ascending);
  }

  private static Comparator<KeyValue> by(SortTarget target) {
    return switch (target) {
      case KEY, UNRECOGNIZED -> Comparator.comparing(KeyValue::getKey, KeyRange.ORDER);
      case VERSION -> Comparator.comparingLong(KeyValue::getVersion);
      case CREATE -> Comparator.comparingLong(KeyValue::getCreateRevision);
      case MOD -> Comparator.comparingLong(KeyValue::getModRevision);
      case VALUE -> Comparator.comparing(KeyValue::getValue, KeyRange.ORDER);
    };
  }

  private static KeyValue withoutValue(KeyValue key) {
    return key.toBuilder().setValue(ByteString.EMPTY).build();
  }
}
