package io.skynet.embedded.store;

import com.google.protobuf.ByteString;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A time to live, and the keys that end with it. Guarded by the store. */
final class Lease {
  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private final long id;
  private final long ttlSeconds;
  private final NavigableSet<ByteString> keys = new TreeSet<>(KeyRange.ORDER);
  private long deadline;

  Lease(long id, long ttlSeconds) {
    this.id = id;
    this.ttlSeconds = ttlSeconds;
  }

  long id() {
    return id;
  }

  long ttlSeconds() {
    return ttlSeconds;
  }

  NavigableSet<ByteString> keys() {
    return keys;
  }

  void renew(long now) {
    deadline = now + ttlSeconds * NANOS_PER_SECOND;
  }

  boolean isOverdue(long now) {
    return now - deadline >= 0;
  }

  /** Rounded down, as etcd does it. */
  long secondsLeft(long now) {
    return Math.max(0, deadline - now) / NANOS_PER_SECOND;
  }

  @Override
  public String toString() {
    return "lease " + Long.toHexString(id) + " of " + ttlSeconds + " s, " + keys.size() + " keys";
  }
}
