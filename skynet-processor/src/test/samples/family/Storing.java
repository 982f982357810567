package com.example.family;

import io.skynet.annotations.Idempotent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps things of any type under keys of any type. */
public interface Storing<K, V> {
  @Idempotent
  @Nullable V get(K key);

  List<V> all(List<K> keys, @Nullable V or);

  void put(K key, V value);

  default @Nullable V twice(K key) {
    get(key);
    return get(key);
  }
}
