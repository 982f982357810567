package io.skynet.runtime.directory.etcd;

import io.etcd.jetcd.Watch;
import io.skynet.runtime.directory.Listing;
import io.skynet.runtime.directory.Replica;
import io.skynet.runtime.directory.StoreRecord;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds a replica from etcd: list, watch from the next revision, and when anything whatever happens
 * to the watch, close it and begin again. All of it runs on the replica's thread; what etcd's own
 * threads bring is only passed on.
 *
 * <p>A healthy watch is silent, and so is a dead one. Therefore etcd is asked for its revision
 * every five seconds: an answer is what "in touch" means, a revision below the listed one is
 * another store. And since a watch may lose events without an error, all is listed again every
 * minute; what differs then, and still does three seconds later, was lost.
 */
final class WatchLoop {
  private static final Logger LOG = LoggerFactory.getLogger(EtcdDirectory.class);
  private static final Duration LIST_LIMIT = Duration.ofSeconds(30);
  private static final Duration PROBE = Duration.ofSeconds(5);
  private static final Duration PROBE_AGAIN = Duration.ofSeconds(1);

  /** How often what is known is compared with a listing. */
  static final Duration COMPARE = Duration.ofSeconds(60);

  private static final Duration GRACE = Duration.ofSeconds(3);
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final Duration STABLE = Duration.ofSeconds(1);

  private final EtcdStore store;
  private final String prefix;
  private final Replica replica;
  private final Duration compare;
  private final Complaints complaints;

  // Only touched on the replica's thread, but closed from anywhere.
  private volatile Watch.@Nullable Watcher watcher;
  private int generation;
  private int watching; // the generation whose watch etcd has confirmed
  private boolean answering = true;
  private int failures;
  private long openedNanos;
  private long listedRevision;
  private long listedCluster;

  WatchLoop(
      EtcdStore store, String prefix, Replica replica, Duration compare, Complaints complaints) {
    this.store = store;
    this.prefix = prefix;
    this.replica = replica;
    this.compare = compare;
    this.complaints = complaints;
  }

  void start(Consumer<Replica> onClose) {
    replica.onClose(
        closed -> {
          closeWatcher();
          onClose.accept(closed);
        });
    replica.execute(this::resync);
    replica.schedule(this::probe, Jitter.around(PROBE, 0.2));
    replica.schedule(this::compare, Jitter.around(compare, 0.2));
  }

  private void resync() {
    generation++;
    closeWatcher();
    try {
      Listing listing = EtcdConnection.await(store.list(prefix), LIST_LIMIT);
      replace(listing);
      openedNanos = System.nanoTime();
      watcher =
          store.watch(prefix, listing.revision() + 1, new WatchEvents(this, replica, generation));
    } catch (EtcdFault | RuntimeException e) {
      complaints.about(this, e);
      replica.outOfTouch();
      resyncLater();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the replica was closed
    }
  }

  private void replace(Listing listing) {
    boolean another = replica.replace(listing);
    if (another || (listedCluster != 0 && listedCluster != store.cluster())) {
      LOG.warn(
          "{}: {} is another store than before; its {} is all there is", replica, store, listing);
    }
    listedRevision = listing.revision();
    listedCluster = store.cluster();
  }

  private void resyncLater() {
    generation++;
    closeWatcher();
    Duration pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(failures, 6));
    failures++;
    boolean tooLong = pause.compareTo(LONGEST_PAUSE) > 0;
    replica.schedule(this::resync, Jitter.around(tooLong ? LONGEST_PAUSE : pause, 0.5));
  }

  /** The watch has been created: what has become of the store since it was listed? */
  void created(int of) {
    if (of == generation) {
      watching = of;
      ask();
    }
  }

  void changed(int of, List<StoreRecord> events) {
    if (of == generation) {
      replica.apply(events);
    }
  }

  /** The watch is over, or about to be resumed by jetcd, which is as bad. */
  void lost(int of, EtcdFault fault) {
    if (of == generation) {
      complaints.about(this, fault);
      replica.outOfTouch();
      if (System.nanoTime() - openedNanos > STABLE.toNanos()) {
        failures = 0;
      }
      resyncLater();
    }
  }

  private void probe() {
    replica.schedule(this::probe, Jitter.around(answering ? PROBE : PROBE_AGAIN, 0.2));
    if (watcher != null) { // else a resync is due, which asks for more
      ask();
    }
  }

  private void ask() {
    int of = generation;
    store
        .revision(prefix)
        .whenComplete(
            (revision, failure) ->
                replica.execute(
                    () -> {
                      if (of == generation) {
                        answered(revision, failure);
                      }
                    }));
  }

  private void answered(@Nullable Long revision, @Nullable Throwable failure) {
    answering = failure == null;
    if (failure != null) {
      complaints.about(this, EtcdFault.of(failure));
      replica.outOfTouch();
    } else if (revision < listedRevision || store.cluster() != listedCluster) {
      resyncLater();
    } else {
      replica.answered();
    }
  }

  private void compare() {
    replica.schedule(this::compare, Jitter.around(compare, 0.2));
    int of = generation;
    if (of != watching) {
      return; // between two watches nothing is told, and nothing is lost: all is about to be listed
    }
    store
        .list(prefix)
        .whenComplete(
            (listing, failure) -> {
              if (failure == null) {
                replica.execute(() -> compare(of, listing));
              }
            });
  }

  /** Events that are only under way get a while to arrive. */
  private void compare(int of, Listing listing) {
    if (of == generation && replica.behind(listing) > 0) {
      replica.schedule(() -> judge(of, listing), GRACE);
    }
  }

  private void judge(int of, Listing listing) {
    int missed = of == generation ? replica.behind(listing) : 0;
    if (missed > 0) {
      replica.lost(missed);
      LOG.warn(
          "{}: the watch has lost {} changes without an error; listing again", replica, missed);
      resyncLater();
    }
  }

  private void closeWatcher() {
    Watch.Watcher open = watcher;
    watcher = null;
    if (open != null) {
      open.close();
    }
  }

  @Override
  public String toString() {
    return "watch of " + prefix + " in " + store;
  }
}
