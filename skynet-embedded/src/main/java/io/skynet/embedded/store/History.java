package io.skynet.embedded.store;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.KeyValue;
import io.skynet.embedded.store.StoreException.Reason;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * The newest revisions, in a ring. Guarded by the store.
 *
 * <p>To compact only forbids reading what is older; the ring forgets by its own limits. So a watch
 * that was in time before a compaction stays so.
 */
final class History {
  /** Of a store that nothing was ever written to, as in etcd. */
  static final long FIRST = 1;

  private final @Nullable Revision[] ring;
  private final long maxBytes;
  private long bytes;
  private long oldest = FIRST + 1;
  private long newest = FIRST;
  private long compacted;

  History(Limits limits) {
    this.ring = new Revision[limits.historyRevisions()];
    this.maxBytes = limits.historyBytes();
  }

  long newest() {
    return newest;
  }

  /** The oldest revision that can be read; 0 if nothing was ever compacted. */
  long compacted() {
    return compacted;
  }

  /** Whether the changes of a revision that was are still known. */
  boolean remembers(long revision) {
    return revision >= oldest;
  }

  Revision at(long revision) {
    Revision found = ring[slot(revision)];
    if (found == null || found.number() != revision) {
      throw new IllegalStateException("revision " + revision + " is not remembered");
    }
    return found;
  }

  void add(Revision revision) {
    if (newest - oldest + 1 == ring.length) {
      forgetOldest();
    }
    newest = revision.number();
    ring[slot(newest)] = revision;
    bytes += revision.bytes();
    while (bytes > maxBytes && oldest < newest) {
      forgetOldest();
    }
  }

  private void forgetOldest() {
    bytes -= at(oldest).bytes();
    ring[slot(oldest)] = null;
    oldest++;
    compacted = Math.max(compacted, oldest);
  }

  void compact(long revision) {
    if (revision <= compacted) {
      throw new StoreException(Reason.COMPACTED);
    }
    if (revision > newest) {
      throw new StoreException(Reason.FUTURE_REVISION);
    }
    compacted = revision;
  }

  /** Refuses a revision that cannot be read. */
  void check(long revision) {
    if (revision > newest) {
      throw new StoreException(Reason.FUTURE_REVISION);
    }
    if (revision < compacted) {
      throw new StoreException(Reason.COMPACTED);
    }
  }

  /**
   * The first revision that a watch reads.
   *
   * @param asked 0 for what comes next; may be in the future
   */
  long startOf(long asked) {
    if (asked <= 0) {
      return newest + 1;
    }
    // What was compacted is not remembered; nor is, ever, the first revision, which changed
    // nothing.
    return asked < compacted ? 0 : Math.max(asked, FIRST + 1);
  }

  /**
   * Takes the keys of a range back to a revision that {@link #check} passed.
   *
   * @param keys as they were at the newest revision; changed in place
   */
  void undo(NavigableMap<ByteString, KeyValue> keys, KeyRange range, long revision) {
    for (long number = newest; number > revision; number--) {
      for (Change change : at(number).changes()) {
        change.undo(range, keys);
      }
    }
  }

  private int slot(long revision) {
    return (int) (revision % ring.length);
  }

  @Override
  public String toString() {
    return "revisions " + oldest + " to " + newest + ", compacted at " + compacted;
  }
}
