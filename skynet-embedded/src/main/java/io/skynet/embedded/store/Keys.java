package io.skynet.embedded.store;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.KeyValue;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The keys there are now, in order. Guarded by the store. */
final class Keys {
  private final NavigableMap<ByteString, KeyValue> byName = new TreeMap<>(KeyRange.ORDER);
  private long bytes;

  NavigableMap<ByteString, KeyValue> all() {
    return Collections.unmodifiableNavigableMap(byName);
  }

  @Nullable KeyValue get(ByteString key) {
    return byName.get(key);
  }

  void put(KeyValue key) {
    bytes += key.getSerializedSize() - size(byName.put(key.getKey(), key));
  }

  void remove(ByteString key) {
    bytes -= size(byName.remove(key));
  }

  private static long size(@Nullable KeyValue key) {
    return key == null ? 0 : key.getSerializedSize();
  }

  /** What they and their values take. */
  long bytes() {
    return bytes;
  }
}
