package io.skynet.runtime.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a store is known to hold, and at which revision. Not safe for threads.
 *
 * <p>A listing replaces everything. An event counts only if it is younger than what is known of its
 * key: a store may repeat events, and a listing may be ahead of the events under way. That needs
 * the revisions of deleted and of useless records too, so they are kept until the next listing.
 */
final class ViewState {

  /** A key's revision, and its instance unless the record is deleted or useless. */
  private record Known(@Nullable Instance instance, long modRevision, boolean deleted) {}

  private final InstanceRecords records;
  private Map<String, Known> known = new HashMap<>();
  private long listed;
  private long revision;

  ViewState(InstanceRecords records) {
    this.records = records;
  }

  long revision() {
    return revision;
  }

  List<Instance> instances() {
    return known.values().stream().map(Known::instance).filter(Objects::nonNull).toList();
  }

  /**
   * Whether something at this revision must come from another store: one that was wiped, restored
   * or put in the place of the old one.
   */
  boolean isAnotherStore(long revision) {
    return revision < this.revision;
  }

  List<ViewChange> replace(Listing listing) {
    Map<String, Known> before = known;
    known = new HashMap<>();
    listed = listing.revision();
    revision = listed;
    List<ViewChange> changes = new ArrayList<>();
    for (StoreRecord stored : listing.records()) {
      known.put(stored.key(), read(stored));
    }
    Set<String> keys = new HashSet<>(before.keySet());
    keys.addAll(known.keySet());
    for (String key : keys) {
      note(instance(before.get(key)), instance(known.get(key)), changes);
    }
    return changes;
  }

  List<ViewChange> apply(List<StoreRecord> events) {
    List<ViewChange> changes = new ArrayList<>();
    for (StoreRecord event : events) {
      if (event.modRevision() > revisionOf(event.key())) {
        Known before = known.put(event.key(), read(event));
        note(instance(before), instance(known.get(event.key())), changes);
        revision = Math.max(revision, event.modRevision());
      }
    }
    return changes;
  }

  /**
   * How many keys of the listing have moved on without this state having heard of it. If none, what
   * was deleted before the listing need not be remembered any longer.
   */
  int behind(Listing listing) {
    int missing = missing(listing);
    if (missing == 0) {
      listed = Math.max(listed, listing.revision());
      known.values().removeIf(each -> each.deleted() && each.modRevision() <= listed);
    }
    return missing;
  }

  private int missing(Listing listing) {
    int missing = 0;
    Set<String> keys = new HashSet<>();
    for (StoreRecord stored : listing.records()) {
      keys.add(stored.key());
      missing += stored.modRevision() > revisionOf(stored.key()) ? 1 : 0;
    }
    for (Map.Entry<String, Known> entry : known.entrySet()) {
      Known mine = entry.getValue();
      boolean older = mine.modRevision() <= listing.revision();
      missing += !mine.deleted() && older && !keys.contains(entry.getKey()) ? 1 : 0;
    }
    return missing;
  }

  private Known read(StoreRecord stored) {
    return new Known(records.read(stored), stored.modRevision(), stored.value() == null);
  }

  private long revisionOf(String key) {
    Known mine = known.get(key);
    return mine == null ? listed : mine.modRevision();
  }

  private static @Nullable Instance instance(@Nullable Known known) {
    return known == null ? null : known.instance();
  }

  private static void note(
      @Nullable Instance before, @Nullable Instance after, List<ViewChange> changes) {
    if (!Objects.equals(before, after)) {
      changes.add(new ViewChange(before, after));
    }
  }

  @Override
  public String toString() {
    return known.size() + " keys at revision " + revision;
  }
}
