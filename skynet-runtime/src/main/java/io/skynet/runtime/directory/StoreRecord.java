package io.skynet.runtime.directory;

import org.jspecify.annotations.Nullable;

/**
 * What a store holds under a key, or that it holds nothing there any more.
 *
 * @param key the whole key
 * @param value the bytes of the record; null if the key was deleted. Owned by this record: nobody
 *     may change them
 * @param modRevision the revision of the store that made it so
 */
public record StoreRecord(String key, byte @Nullable [] value, long modRevision) {

  @Override
  public String toString() {
    return key + (value == null ? " deleted" : "") + " at revision " + modRevision;
  }
}
