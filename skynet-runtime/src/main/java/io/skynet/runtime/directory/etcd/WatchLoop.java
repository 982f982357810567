package io.skynet.runtime.directory.etcd;

import io.etcd.jetcd.Watch;
import io.skynet.runtime.directory.Listing;
import io.skynet.runtime.directory.LiveView;
import io.skynet.runtime.directory.StoreRecord;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds a view from etcd: list, watch from the next revision, and when anything whatever happens to
 * the watch, close it and begin again. All of it runs on the view's thread; what etcd's own threads
 * bring is only passed on.
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
  private final LiveView view;
  private final Duration compare;

  // Only touched on the view's thread, but closed from anywhere.
  private volatile Watch.@Nullable Watcher watcher;
  private final Complaint complaint = new Complaint();
  private int generation;
  private int watching; // the generation whose watch etcd has confirmed
  private boolean answering = true;
  private int failures;
  private long openedNanos;
  private long listedRevision;
  private long listedCluster;

  WatchLoop(EtcdStore store, String prefix, LiveView view, Duration compare) {
    this.store = store;
    this.prefix = prefix;
    this.view = view;
    this.compare = compare;
  }

  void start(Consumer<LiveView> onClose) {
    view.onClose(
        closed -> {
          closeWatcher();
          onClose.accept(closed);
        });
    view.execute(this::resync);
    view.schedule(this::probe, Jitter.around(PROBE, 0.2));
    view.schedule(this::compare, Jitter.around(compare, 0.2));
  }

  private void resync() {
    generation++;
    closeWatcher();
    try {
      Listing listing = EtcdConnection.await(store.list(prefix), LIST_LIMIT);
      replace(listing);
      openedNanos = System.nanoTime();
      watcher =
          store.watch(prefix, listing.revision() + 1, new WatchEvents(this, view, generation));
    } catch (EtcdFault | RuntimeException e) {
      complaint.about(this, e);
      view.outOfTouch();
      resyncLater();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the view was closed
    }
  }

  private void replace(Listing listing) {
    boolean another = view.replace(listing);
    if (another || (listedCluster != 0 && listedCluster != store.cluster())) {
      LOG.warn("{}: {} is another store than before; its {} is all there is", view, store, listing);
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
    view.schedule(this::resync, Jitter.around(tooLong ? LONGEST_PAUSE : pause, 0.5));
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
      view.apply(events);
    }
  }

  /** The watch is over, or about to be resumed by jetcd, which is as bad. */
  void lost(int of, EtcdFault fault) {
    if (of == generation) {
      complaint.about(this, fault);
      view.outOfTouch();
      if (System.nanoTime() - openedNanos > STABLE.toNanos()) {
        failures = 0;
        complaint.settle();
      }
      resyncLater();
    }
  }

  private void probe() {
    view.schedule(this::probe, Jitter.around(answering ? PROBE : PROBE_AGAIN, 0.2));
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
                view.execute(
                    () -> {
                      if (of == generation) {
                        answered(revision, failure);
                      }
                    }));
  }

  private void answered(@Nullable Long revision, @Nullable Throwable failure) {
    answering = failure == null;
    if (revision == null) {
      view.outOfTouch();
    } else if (revision < listedRevision || store.cluster() != listedCluster) {
      resyncLater();
    } else {
      view.answered();
    }
  }

  private void compare() {
    view.schedule(this::compare, Jitter.around(compare, 0.2));
    int of = generation;
    if (of != watching) {
      return; // between two watches nothing is told, and nothing is lost: all is about to be listed
    }
    store
        .list(prefix)
        .whenComplete(
            (listing, failure) -> {
              if (failure == null) {
                view.execute(() -> compare(of, listing));
              }
            });
  }

  /** Events that are only under way get a while to arrive. */
  private void compare(int of, Listing listing) {
    if (of == generation && view.behind(listing) > 0) {
      view.schedule(() -> judge(of, listing), GRACE);
    }
  }

  private void judge(int of, Listing listing) {
    int missed = of == generation ? view.behind(listing) : 0;
    if (missed > 0) {
      view.lost(missed);
      LOG.warn("{}: the watch has lost {} changes without an error; listing again", view, missed);
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
