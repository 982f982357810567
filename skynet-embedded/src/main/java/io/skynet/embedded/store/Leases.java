package io.skynet.embedded.store;

import com.google.protobuf.ByteString;
import io.skynet.embedded.store.StoreException.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The leases there are. Guarded by the store. */
final class Leases {
  /**
   * In seconds. etcd derives it from its election timeout (three halves of it, rounded up), and
   * comes to the same with its defaults; a shorter TTL is raised to it.
   */
  static final long MIN_TTL = 2;

  /** In seconds; etcd's own limit, and the largest whose nanoseconds fit. */
  static final long MAX_TTL = 9_000_000_000L;

  private final Map<Long, Lease> byId = new HashMap<>();
  private final LongSupplier nanoTime;
  private final RandomGenerator random;

  Leases(LongSupplier nanoTime, RandomGenerator random) {
    this.nanoTime = nanoTime;
    this.random = random;
  }

  /**
   * @param id 0 to have one chosen
   */
  Lease grant(long id, long ttlSeconds) {
    if (ttlSeconds > MAX_TTL) {
      throw new StoreException(Reason.TTL_TOO_LARGE);
    }
    if (byId.containsKey(id)) {
      throw new StoreException(Reason.LEASE_EXISTS);
    }
    Lease lease = new Lease(id == 0 ? unusedId() : id, Math.max(ttlSeconds, MIN_TTL));
    lease.renew(now());
    byId.put(lease.id(), lease);
    return lease;
  }

  private long unusedId() {
    long id = random.nextLong(1, Long.MAX_VALUE);
    return byId.containsKey(id) ? unusedId() : id;
  }

  /** Null if there is none, or its time is up and it only waits to be taken away. */
  @Nullable Lease alive(long id) {
    Lease lease = byId.get(id);
    return lease == null || lease.isOverdue(now()) ? null : lease;
  }

  void check(long id) {
    if (alive(id) == null) {
      throw new StoreException(Reason.LEASE_NOT_FOUND);
    }
  }

  Lease remove(long id) {
    Lease lease = byId.remove(id);
    if (lease == null) {
      throw new StoreException(Reason.LEASE_NOT_FOUND);
    }
    return lease;
  }

  List<Long> overdue() {
    long now = now();
    return byId.values().stream().filter(lease -> lease.isOverdue(now)).map(Lease::id).toList();
  }

  long now() {
    return nanoTime.getAsLong();
  }

  /** Moves a key from one lease to another; 0, and a lease that is gone, stand for none. */
  void move(ByteString key, long fromId, long toId) {
    Lease from = byId.get(fromId);
    if (from != null) {
      from.keys().remove(key);
    }
    Lease to = byId.get(toId);
    if (to != null) {
      to.keys().add(key);
    }
  }
}
