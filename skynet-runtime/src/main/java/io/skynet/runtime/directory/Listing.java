package io.skynet.runtime.directory;

import java.util.List;

/**
 * All that a store held under a prefix at one revision.
 *
 * @param revision of the store when it was asked
 * @param records none of them deleted
 */
public record Listing(long revision, List<StoreRecord> records) {

  public Listing {
    records = List.copyOf(records);
  }

  @Override
  public String toString() {
    return records.size() + " records at revision " + revision;
  }
}
