package io.skynet.embedded.store;

import java.util.List;

/** Everything that one write changed, each key at most once. */
record Revision(long number, List<Change> changes) {

  long bytes() {
    return changes.stream().mapToLong(Change::bytes).sum();
  }
}
