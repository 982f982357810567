package io.skynet.embedded.store;

import io.etcd.jetcd.api.CompactionRequest;
import io.etcd.jetcd.api.CompactionResponse;
import io.etcd.jetcd.api.DeleteRangeRequest;
import io.etcd.jetcd.api.DeleteRangeResponse;
import io.etcd.jetcd.api.Event;
import io.etcd.jetcd.api.LeaseGrantRequest;
import io.etcd.jetcd.api.LeaseGrantResponse;
import io.etcd.jetcd.api.LeaseKeepAliveRequest;
import io.etcd.jetcd.api.LeaseKeepAliveResponse;
import io.etcd.jetcd.api.LeaseRevokeRequest;
import io.etcd.jetcd.api.LeaseRevokeResponse;
import io.etcd.jetcd.api.LeaseTimeToLiveRequest;
import io.etcd.jetcd.api.LeaseTimeToLiveResponse;
import io.etcd.jetcd.api.PutRequest;
import io.etcd.jetcd.api.PutResponse;
import io.etcd.jetcd.api.RangeRequest;
import io.etcd.jetcd.api.RangeResponse;
import io.etcd.jetcd.api.ResponseHeader;
import io.etcd.jetcd.api.TxnRequest;
import io.etcd.jetcd.api.TxnResponse;
import io.etcd.jetcd.api.WatchCreateRequest;
import io.etcd.jetcd.api.WatchResponse;
import io.skynet.embedded.store.StoreException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An etcd of one node, in memory. Safe for all threads; every request is carried out under one
 * lock, and none waits for anything but that.
 *
 * <p>A request that cannot be carried out ends in a {@link StoreException} and has changed nothing.
 * Answers are those of etcd 3.4 (its {@code rpc.proto}, and what it was seen to answer).
 */
public final class Store {
  private final Identity identity;
  private final Limits limits;
  private final Checks checks;
  private final Keys keys = new Keys();
  private final Leases leases;
  private final History history;
  private final List<Runnable> commitListeners = new CopyOnWriteArrayList<>();

  /**
   * @param nanoTime the clock that leases end by; as {@link System#nanoTime}
   * @param random where lease ids come from
   */
  public Store(Identity identity, Limits limits, LongSupplier nanoTime, RandomGenerator random) {
    this.identity = identity;
    this.limits = limits;
    this.checks = new Checks(limits);
    this.leases = new Leases(nanoTime, random);
    this.history = new History(limits);
  }

  public Identity identity() {
    return identity;
  }

  /** Of an answer given now. */
  public synchronized ResponseHeader header() {
    return identity.header(history.newest());
  }

  /** What keys and values take, in bytes. */
  public synchronized long bytes() {
    return keys.bytes();
  }

  public synchronized RangeResponse range(RangeRequest request) {
    checks.range(request);
    Transaction transaction = begin();
    transaction.check(request);
    return transaction.range(request).toBuilder().setHeader(header()).build();
  }

  public synchronized PutResponse put(PutRequest request) {
    checks.put(request);
    Transaction transaction = begin();
    transaction.check(request);
    PutResponse response = transaction.write().put(request);
    return response.toBuilder().setHeader(commit(transaction.write())).build();
  }

  public synchronized DeleteRangeResponse deleteRange(DeleteRangeRequest request) {
    checks.deleteRange(request);
    Write write = begin().write();
    DeleteRangeResponse response = write.deleteRange(request);
    return response.toBuilder().setHeader(commit(write)).build();
  }

  public synchronized TxnResponse txn(TxnRequest request) {
    checks.txn(request);
    TxnPlan plan = TxnPlan.of(request, keys.all());
    Transaction transaction = begin();
    transaction.check(plan);
    TxnResponse response = transaction.apply(plan);
    return response.toBuilder().setHeader(commit(transaction.write())).build();
  }

  public synchronized CompactionResponse compact(CompactionRequest request) {
    history.compact(request.getRevision());
    return CompactionResponse.newBuilder().setHeader(header()).build();
  }

  private Transaction begin() {
    return new Transaction(keys, leases, history, limits);
  }

  private ResponseHeader commit(Write write) {
    if (write.changedAnything()) {
      history.add(write.revision());
      commitListeners.forEach(Runnable::run);
    }
    return header();
  }

  public synchronized LeaseGrantResponse grant(LeaseGrantRequest request) {
    Lease lease = leases.grant(request.getID(), request.getTTL());
    return LeaseGrantResponse.newBuilder()
        .setHeader(header())
        .setID(lease.id())
        .setTTL(lease.ttlSeconds())
        .build();
  }

  /** Deletes the keys of the lease too, at one revision. */
  public synchronized LeaseRevokeResponse revoke(LeaseRevokeRequest request) {
    return LeaseRevokeResponse.newBuilder().setHeader(end(request.getID())).build();
  }

  private ResponseHeader end(long leaseId) {
    Lease lease = leases.remove(leaseId);
    Write write = begin().write();
    write.deleteAll(lease.keys());
    return commit(write);
  }

  /** A lease that is not there is answered with TTL 0, as etcd does it. */
  public synchronized LeaseKeepAliveResponse keepAlive(LeaseKeepAliveRequest request) {
    LeaseKeepAliveResponse.Builder response =
        LeaseKeepAliveResponse.newBuilder().setHeader(header()).setID(request.getID());
    Lease lease = leases.alive(request.getID());
    if (lease != null) {
      lease.renew(leases.now());
      response.setTTL(lease.ttlSeconds());
    }
    return response.build();
  }

  /** A lease that is not there is answered with TTL -1, as etcd does it. */
  public synchronized LeaseTimeToLiveResponse timeToLive(LeaseTimeToLiveRequest request) {
    LeaseTimeToLiveResponse.Builder response =
        LeaseTimeToLiveResponse.newBuilder().setHeader(header()).setID(request.getID());
    Lease lease = leases.alive(request.getID());
    if (lease == null) {
      return response.setTTL(-1).build();
    }
    response.setTTL(lease.secondsLeft(leases.now())).setGrantedTTL(lease.ttlSeconds());
    return request.getKeys() ? response.addAllKeys(lease.keys()).build() : response.build();
  }

  /** Ends the leases whose time is up. To be called a few times a second. */
  public synchronized void expireLeases() {
    leases.overdue().forEach(this::end);
  }

  /**
   * Starts at the revision asked for, or with whatever comes next; nothing that is written after
   * this call is missed.
   */
  public synchronized Watch watch(WatchCreateRequest request) {
    KeyRange range = Watch.rangeOf(request);
    if (range.isEmpty()) {
      throw new StoreException(Reason.EMPTY_RANGE);
    }
    return new Watch(range, request, header(), history.startOf(request.getStartRevision()));
  }

  /**
   * What a watch has not read yet, up to about {@code maxBytes}; the events of one revision are
   * never parted. The answer bears no watch id.
   *
   * @return null if there is nothing; an answer that is canceled, and has the compact revision, if
   *     the events are no longer known, after which the watch is of no use
   */
  public synchronized @Nullable WatchResponse poll(Watch watch, int maxBytes) {
    List<Event> events = new ArrayList<>();
    long bytes = 0;
    while (watch.next() <= history.newest() && bytes < maxBytes) {
      if (!history.remembers(watch.next())) {
        return compacted();
      }
      Revision revision = history.at(watch.next());
      List<Event> found = watch.events(revision);
      events.addAll(found);
      bytes += found.stream().mapToLong(Event::getSerializedSize).sum();
      watch.moveTo(revision.number() + 1);
    }
    if (events.isEmpty()) {
      return null;
    }
    // A client goes on after the revision in the header, so it must not run ahead of the events.
    return WatchResponse.newBuilder()
        .setHeader(identity.header(watch.next() - 1))
        .addAllEvents(events)
        .build();
  }

  /** Without a revision in its header, as etcd does it. */
  private WatchResponse compacted() {
    return WatchResponse.newBuilder()
        .setHeader(identity.header(0))
        .setCanceled(true)
        .setCompactRevision(history.compacted())
        .build();
  }

  /** Up to which revision a watch has been read. */
  public synchronized ResponseHeader progress(Watch watch) {
    return identity.header(Math.min(watch.next() - 1, history.newest()));
  }

  /** Has {@code listener} told of every commit, under the store's lock: it must not wait. */
  public void addCommitListener(Runnable listener) {
    commitListeners.add(listener);
  }

  @Override
  public synchronized String toString() {
    return "Store " + Long.toHexString(identity.clusterId()) + ", " + history;
  }
}
