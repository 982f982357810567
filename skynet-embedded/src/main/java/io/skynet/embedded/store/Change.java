package io.skynet.embedded.store;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.Event;
import io.etcd.jetcd.api.KeyValue;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * What a write did to one key.
 *
 * @param type put or deleted
 * @param after the key as it is now; of a deleted one, only its name and when
 * @param before the key as it was; null if it was not there
 */
record Change(Event.EventType type, KeyValue after, @Nullable KeyValue before) {

  Event event(boolean withBefore) {
    Event.Builder event = Event.newBuilder().setType(type).setKv(after);
    if (withBefore && before != null) {
      event.setPrevKv(before);
    }
    return event.build();
  }

  /** Takes it back in {@code keys}, if the key is in the range. */
  void undo(KeyRange range, NavigableMap<ByteString, KeyValue> keys) {
    ByteString key = after.getKey();
    if (!range.contains(key)) {
      return;
    }
    if (before == null) {
      keys.remove(key);
    } else {
      keys.put(key, before);
    }
  }

  /** What remembering it costs. */
  long bytes() {
    return after.getSerializedSize() + (before == null ? 0L : before.getSerializedSize());
  }
}
