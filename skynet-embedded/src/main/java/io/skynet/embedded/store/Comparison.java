package io.skynet.embedded.store;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.Compare;
import io.etcd.jetcd.api.Compare.CompareTarget;
import io.etcd.jetcd.api.KeyValue;
import java.util.Collection;
import java.util.NavigableMap;

/** The conditions of a transaction. */
final class Comparison {
  private Comparison() {}

  /** Whether the condition holds for every key in its range. */
  static boolean holds(Compare compare, NavigableMap<ByteString, KeyValue> keys) {
    Collection<KeyValue> found =
        KeyRange.of(compare.getKey(), compare.getRangeEnd()).in(keys).values();
    if (found.isEmpty()) {
      // A key that is not there has version 0 and so on, but no value, not even an empty one.
      return compare.getTarget() != CompareTarget.VALUE
          && holds(compare, KeyValue.getDefaultInstance());
    }
    return found.stream().allMatch(key -> holds(compare, key));
  }

  private static boolean holds(Compare compare, KeyValue key) {
    int order = order(compare, key);
    return switch (compare.getResult()) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case GREATER -> order > 0;
      case LESS -> order < 0;
      case UNRECOGNIZED -> false;
    };
  }

  private static int order(Compare compare, KeyValue key) {
    return switch (compare.getTarget()) {
      case VERSION -> Long.compare(key.getVersion(), compare.getVersion());
      case CREATE -> Long.compare(key.getCreateRevision(), compare.getCreateRevision());
      case MOD -> Long.compare(key.getModRevision(), compare.getModRevision());
      case VALUE -> KeyRange.ORDER.compare(key.getValue(), compare.getValue());
      case UNRECOGNIZED -> throw new IllegalStateException("let through by the checks");
    };
  }
}
