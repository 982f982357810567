package io.skynet.embedded.store;

import io.etcd.jetcd.api.Event;
import io.etcd.jetcd.api.ResponseHeader;
import io.etcd.jetcd.api.WatchCreateRequest;
import io.etcd.jetcd.api.WatchCreateRequest.FilterType;
import java.util.List;

/**
 * A place in the history of a range of keys, from which a reader goes on at its own speed: see
 * {@link Store#poll}. It holds no events, so that a slow reader costs nothing and holds up nobody.
 */
public final class Watch {
  private final KeyRange range;
  private final WatchCreateRequest request;
  private final ResponseHeader header;

  /** The first revision not read yet. Guarded by the store. */
  private long next;

  Watch(KeyRange range, WatchCreateRequest request, ResponseHeader header, long next) {
    this.range = range;
    this.request = request;
    this.header = header;
    this.next = next;
  }

  /** An empty key is the smallest one there may be. */
  static KeyRange rangeOf(WatchCreateRequest request) {
    return KeyRange.of(
        request.getKey().isEmpty() ? KeyRange.ZERO : request.getKey(), request.getRangeEnd());
  }

  long next() {
    return next;
  }

  void moveTo(long revision) {
    next = revision;
  }

  /** Of the moment it was created. */
  public ResponseHeader header() {
    return header;
  }

  /** Whether it wants to hear that nothing has happened. */
  public boolean wantsProgress() {
    return request.getProgressNotify();
  }

  List<Event> events(Revision revision) {
    return revision.changes().stream()
        .filter(change -> range.contains(change.after().getKey()))
        .filter(change -> !request.getFiltersList().contains(filterOf(change.type())))
        .map(change -> change.event(request.getPrevKv()))
        .toList();
  }

  private static FilterType filterOf(Event.EventType type) {
    return type == Event.EventType.PUT ? FilterType.NOPUT : FilterType.NODELETE;
  }
}
