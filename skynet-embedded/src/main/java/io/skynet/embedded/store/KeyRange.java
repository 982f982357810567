package io.skynet.embedded.store;

import com.google.protobuf.ByteString;
import java.util.Comparator;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Keys from {@code from} (inclusive) to {@code to} (exclusive).
 *
 * @param to null if there is no end
 */
record KeyRange(ByteString from, @Nullable ByteString to) {
  static final Comparator<ByteString> ORDER = ByteString.unsignedLexicographicalComparator();

  /** One zero byte. */
  static final ByteString ZERO = ByteString.copyFrom(new byte[1]);

  /** As requests have it: no end means that one key, a zero byte means every key from there on. */
  static KeyRange of(ByteString key, ByteString rangeEnd) {
    if (rangeEnd.isEmpty()) {
      return new KeyRange(key, key.concat(ZERO));
    }
    return new KeyRange(key, rangeEnd.equals(ZERO) ? null : rangeEnd);
  }

  boolean isEmpty() {
    return to != null && ORDER.compare(from, to) >= 0;
  }

  boolean contains(ByteString key) {
    return ORDER.compare(from, key) <= 0 && (to == null || ORDER.compare(key, to) < 0);
  }

  /** The part of a map, in this order, that is in the range. */
  <V> NavigableMap<ByteString, V> in(NavigableMap<ByteString, V> map) {
    if (to == null) {
      return map.tailMap(from, true);
    }
    return map.subMap(from, true, isEmpty() ? from : to, false);
  }
}
