package io.skynet.runtime.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a store is known to hold, and at which revision. Not safe for threads.
 *
 * <p>A listing replaces everything. An event counts only if it is younger than what is known of its
 * key: a store may repeat events, and a listing may be ahead of the events under way. That needs
 * the revisions of deleted and of useless records too, so they are kept until the next listing.
 *
 * @param <T> what is made of a record
 * @param <C> what is told of a change
 */
final class ViewState<T, C> {

  /** A key's revision, and its content unless the record is deleted or useless. */
  private record Known<T>(@Nullable T content, long modRevision, boolean deleted) {}

  private final Function<StoreRecord, @Nullable T> reader;
  private final BiFunction<@Nullable T, @Nullable T, C> change;
  private Map<String, Known<T>> known = new HashMap<>();
  private long listed;
  private long revision;

  /**
   * @param reader makes null of what is deleted or useless
   * @param change what to tell of what was there before, and is there now; either may be null
   */
  ViewState(
      Function<StoreRecord, @Nullable T> reader, BiFunction<@Nullable T, @Nullable T, C> change) {
    this.reader = reader;
    this.change = change;
  }

  long revision() {
    return revision;
  }

  List<T> contents() {
    return known.values().stream().map(Known::content).filter(Objects::nonNull).toList();
  }

  /**
   * Whether something at this revision must come from another store: one that was wiped, restored
   * or put in the place of the old one.
   */
  boolean isAnotherStore(long revision) {
    return revision < this.revision;
  }

  List<C> replace(Listing listing) {
    Map<String, Known<T>> before = known;
    known = new HashMap<>();
    listed = listing.revision();
    revision = listed;
    List<C> changes = new ArrayList<>();
    for (StoreRecord stored : listing.records()) {
      known.put(stored.key(), read(stored));
    }
    Set<String> keys = new HashSet<>(before.keySet());
    keys.addAll(known.keySet());
    for (String key : keys) {
      note(content(before.get(key)), content(known.get(key)), changes);
    }
    return changes;
  }

  List<C> apply(List<StoreRecord> events) {
    List<C> changes = new ArrayList<>();
    for (StoreRecord event : events) {
      if (event.modRevision() > revisionOf(event.key())) {
        Known<T> before = known.put(event.key(), read(event));
        note(content(before), content(known.get(event.key())), changes);
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
    for (Map.Entry<String, Known<T>> entry : known.entrySet()) {
      Known<T> mine = entry.getValue();
      boolean older = mine.modRevision() <= listing.revision();
      missing += !mine.deleted() && older && !keys.contains(entry.getKey()) ? 1 : 0;
    }
    return missing;
  }

  private Known<T> read(StoreRecord stored) {
    return new Known<>(reader.apply(stored), stored.modRevision(), stored.value() == null);
  }

  private long revisionOf(String key) {
    Known<T> mine = known.get(key);
    return mine == null ? listed : mine.modRevision();
  }

  private @Nullable T content(@Nullable Known<T> known) {
    return known == null ? null : known.content();
  }

  private void note(@Nullable T before, @Nullable T after, List<C> changes) {
    if (!Objects.equals(before, after)) {
      changes.add(change.apply(before, after));
    }
  }

  @Override
  public String toString() {
    return known.size() + " keys at revision " + revision;
  }
}
