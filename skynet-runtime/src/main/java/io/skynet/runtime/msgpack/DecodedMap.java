package io.skynet.runtime.msgpack;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a map, in the map that the user gets, in the order in which their keys came.
 * Generated code appends as many as the map has; from then on it is immutable.
 */
public final class DecodedMap<K extends @Nullable Object, V extends @Nullable Object>
    extends AbstractMap<K, V> {
  private final Distinct keys;
  private @Nullable Object[] values = {};

  /** Starts empty, to be given exactly {@code expected} entries, some of which may have one key. */
  public DecodedMap(int expected) {
    this.keys = new Distinct(expected);
  }

  /**
   * Adds an entry while some are still expected; of a key that comes twice the last value counts.
   *
   * @param in what it was read from, whose fault is thrown if too many keys have the same hash code
   * @throws UnsupportedOperationException if the map is complete
   */
  public void append(MsgReader in, K key, V value) {
    int index = keys.add(in, key);
    if (index == values.length) {
      values = Arrays.copyOf(values, Math.max(4, 2 * index));
    }
    values[index] = value;
  }

  @Override
  @SuppressWarnings("unchecked") // only a V was put there
  public @Nullable V get(@Nullable Object key) {
    int index = keys.indexOf(key);
    return index < 0 ? null : (V) values[index];
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return keys.indexOf(key) >= 0;
  }

  @Override
  public int size() {
    return keys.size();
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return keys.size();
      }

      @Override
      public Iterator<Entry<K, V>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Entry<K, V>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < keys.size();
    }

    @Override
    @SuppressWarnings("unchecked") // only a K and a V were put there
    public Entry<K, V> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Entry<K, V> entry = new SimpleImmutableEntry<>((K) keys.get(next), (V) values[next]);
      next++;
      return entry;
    }
  }
}
