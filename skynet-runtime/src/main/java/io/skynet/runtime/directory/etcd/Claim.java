package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceRecords;
import io.skynet.runtime.directory.Publication;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One instance's lease and key, as far as they are known. Only touched on its keeper's thread.
 *
 * <p>The order of everything here is so that a failure between any two steps leaves either nothing
 * or something with a lease: put under the new lease before the old one is revoked (nobody sees the
 * instance go), delete before revoking (a put still under way then has no lease to go with).
 */
final class Claim {
  private static final Logger LOG = LoggerFactory.getLogger(EtcdDirectory.class);
  private static final Duration LIMIT = Duration.ofMillis(Deadlines.REQUEST_MILLIS + 1_000);
  private static final int CHECK_EVERY_TTLS = 2;

  private final EtcdStore store;
  private final InstanceRecords records;
  private final Publication publication;
  private final Duration ttl;
  private final ContractShelf contracts;
  private final String key;

  private volatile @Nullable EtcdLease lease; // null: none, or known to have run out
  private @Nullable EtcdLease previous; // to be revoked once it holds nothing
  private byte @Nullable [] written; // null: what stands in etcd is not known
  private long modRevision; // of what is written
  private long checkedNanos;
  private boolean lost;
  private boolean mine; // since it was put, the lease never ran out
  private @Nullable Contest contest; // while somebody else has the key
  private boolean refused;

  Claim(
      EtcdStore store,
      InstanceRecords records,
      Publication publication,
      ContractShelf contracts,
      Duration ttl) {
    this.store = store;
    this.records = records;
    this.publication = publication;
    this.contracts = contracts;
    this.ttl = ttl;
    this.key = records.key(publication.wanted());
  }

  /**
   * Does what is due.
   *
   * @return for how many nanoseconds nothing will be
   */
  long keep() throws EtcdFault, InterruptedException {
    forgetDoubtful();
    renewIfDue(); // first: what etcd refuses below must not cost the lease
    if (written == null) {
      modRevision = standing();
    }
    if (refused) {
      return 0;
    }
    EtcdLease mine = leased();
    Instance wanted = publication.wanted();
    byte[] record = records.encode(wanted);
    if (!Arrays.equals(record, written)) {
      put(record, mine);
      publication.shown(wanted.state());
      report(wanted);
    }
    boolean more = contracts.keep();
    EtcdLease renewed = lease;
    return renewed == null || written == null || more
        ? 0
        : Math.max(0, renewed.dueNanos() - System.nanoTime());
  }

  /** The lease as it is known now; null if there is none. */
  @Nullable EtcdLease lease() {
    return lease;
  }

  /** Whether another process has kept the id; then nothing is kept any more. */
  boolean isRefused() {
    return refused;
  }

  private void forgetDoubtful() {
    EtcdLease old = lease;
    if (old != null && old.isDoubtful(System.nanoTime())) {
      forget();
      previous = old;
    }
  }

  /** At which revision the key may be written; 0 if it is not there. */
  private long standing() throws EtcdFault, InterruptedException {
    EtcdStore.@Nullable Held held = await(store.get(key));
    Instance holder = held == null ? null : records.read(held.record());
    if (holder == null || mine || isMine(holder)) {
      contest = null;
      return held == null ? 0 : held.record().modRevision();
    }
    Contest going = contest == null ? new Contest(holder, System.nanoTime()) : contest;
    contest = going;
    if (!going.isOver(System.nanoTime(), ttl)) {
      throw EtcdFault.taken(going.toString());
    }
    refused = true;
    publication.refused(holder);
    return 0;
  }

  private boolean isMine(Instance holder) {
    return holder.incarnation().equals(publication.wanted().incarnation());
  }

  private EtcdLease leased() throws EtcdFault, InterruptedException {
    EtcdLease held = lease;
    if (held != null) {
      return held;
    }
    long now = System.nanoTime();
    EtcdLease granted = new EtcdLease(await(store.grant(wholeSeconds())), ttl, now);
    lease = granted;
    return granted;
  }

  private long wholeSeconds() {
    return ttl.plusMillis(999).toSeconds();
  }

  private void put(byte[] record, EtcdLease mine) throws EtcdFault, InterruptedException {
    written = null;
    try {
      long put = await(store.putUnchanged(key, record, mine.id(), modRevision));
      if (put == 0) {
        throw EtcdFault.taken("somebody else wrote " + key + " at the same time");
      }
      modRevision = put;
    } catch (EtcdFault fault) {
      if (fault.kind() == EtcdFault.Kind.NO_LEASE) {
        forget();
      }
      throw fault;
    }
    written = record;
    this.mine = true;
    checkedNanos = System.nanoTime();
    contracts.forget();
    revokePrevious();
  }

  private void revokePrevious() throws InterruptedException {
    EtcdLease old = previous;
    previous = null;
    if (old != null) {
      try {
        await(store.revoke(old.id()));
      } catch (EtcdFault fault) {
        LOG.debug("lease {} is left to run out: {}", old, fault.reason());
      }
    }
  }

  private void renewIfDue() throws EtcdFault, InterruptedException {
    EtcdLease held = lease;
    if (held != null && System.nanoTime() - held.dueNanos() >= 0) {
      renew(held);
    }
  }

  private void renew(EtcdLease mine) throws EtcdFault, InterruptedException {
    long sent = System.nanoTime();
    try {
      await(store.renew(mine.id()));
    } catch (EtcdFault fault) {
      if (fault.kind() == EtcdFault.Kind.NO_LEASE) {
        forget();
        return;
      }
      throw fault;
    }
    lease = mine.renewed(sent);
    if (written != null && sent - checkedNanos > CHECK_EVERY_TTLS * ttl.toNanos()) {
      check(mine);
    }
  }

  /** A lease that is renewed proves little: its key may be deleted or taken by somebody else. */
  private void check(EtcdLease mine) throws EtcdFault, InterruptedException {
    EtcdStore.@Nullable Held held = await(store.get(key));
    checkedNanos = System.nanoTime();
    contracts.forget();
    if (held == null) {
      LOG.warn("somebody deleted {}; putting it back", key);
      forgetKey();
    } else if (held.lease() != mine.id() || !Arrays.equals(held.record().value(), written)) {
      LOG.warn("somebody else wrote {}: {}; putting mine back", key, records.read(held.record()));
      forgetKey();
    }
  }

  private void forget() {
    lease = null;
    mine = false;
    forgetKey();
  }

  private void forgetKey() {
    written = null;
    lost = true;
    publication.gone();
  }

  private void report(Instance instance) {
    if (lost) {
      lost = false;
      LOG.info("{} is in etcd again", instance);
    }
  }

  /** Removes the key, if it is mine, and the lease. Each of the two is enough by itself. */
  void release() throws InterruptedException {
    EtcdLease mine = lease;
    if (mine == null) {
      return;
    }
    try {
      delete();
    } catch (EtcdFault fault) {
      LOG.debug("{} was not deleted: {}", key, fault.reason());
    }
    try {
      await(store.revoke(mine.id()));
    } catch (EtcdFault fault) {
      LOG.warn("{} stays in etcd for at most {} s: {}", key, ttl.toSeconds(), fault.reason());
    }
  }

  private void delete() throws EtcdFault, InterruptedException {
    if (written == null && !readBack()) {
      return;
    }
    if (!await(store.deleteUnchanged(key, modRevision))) {
      LOG.info("{} is not mine any more, and stays", key);
    }
  }

  /** After a put of unknown outcome: whether what stands there is mine. */
  private boolean readBack() throws EtcdFault, InterruptedException {
    EtcdStore.@Nullable Held held = await(store.get(key));
    Instance holder = held == null ? null : records.read(held.record());
    if (held == null || holder == null) {
      return false;
    }
    modRevision = held.record().modRevision();
    return isMine(holder);
  }

  private static <T> T await(CompletableFuture<T> answer) throws EtcdFault, InterruptedException {
    return EtcdConnection.await(answer, LIMIT);
  }

  @Override
  public String toString() {
    return "claim to " + key;
  }
}
