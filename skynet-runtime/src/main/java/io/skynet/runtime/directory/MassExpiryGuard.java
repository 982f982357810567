package io.skynet.runtime.directory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Doubts that most of a service has died at once. A store that stalled, lost its disk or was put in
 * the place of another says just that, while the instances go on answering.
 *
 * <p>An instance that vanishes while it was registered is missed for a second first. If by then
 * more than half of its service is missing, and at least three, all of them are suspects: they stay
 * for a minute, or until they are back. Who was on its way out, or not to be called, goes at once.
 * What another store does not know is suspect whatever its number. Not safe for threads.
 */
final class MassExpiryGuard {
  private static final Logger LOG = LoggerFactory.getLogger(LiveView.class);

  static final Duration MISSED = Duration.ofSeconds(1);
  static final Duration SUSPECTED = Duration.ofSeconds(60);
  private static final int FEWEST = 3;

  /** An instance that the store does not have any more. */
  private record Kept(Instance instance, long untilNanos, boolean suspect) {}

  private final Duration moving;
  private final Map<String, Integer> registered = new HashMap<>(); // in the store, by service
  private final Map<String, Kept> kept = new LinkedHashMap<>(); // by id

  /**
   * @param moving how long after a change of stores the living may take to be in the new one
   */
  MassExpiryGuard(Duration moving) {
    this.moving = moving;
  }

  /**
   * What to make of changes in the store.
   *
   * @param another whether they are what a new store differs in from the old one
   * @return what to tell of them now
   */
  List<ViewChange> pass(List<ViewChange> changes, boolean another, long now) {
    List<ViewChange> told = new ArrayList<>();
    Set<String> bereaved = new HashSet<>();
    for (ViewChange change : changes) {
      Instance before = change.before();
      count(before, -1);
      count(change.after(), 1);
      if (change.after() != null) {
        told.addAll(present(change, change.after()));
      } else if (before != null && before.state() == InstanceState.REGISTERED) {
        bereaved.add(before.service());
        kept.put(before.id(), new Kept(before, now + MISSED.toNanos(), false));
      } else {
        told.add(change);
      }
    }
    bereaved.forEach(service -> judge(service, another, now, told));
    return told;
  }

  private void count(@Nullable Instance instance, int change) {
    if (instance != null && instance.state() == InstanceState.REGISTERED) {
      registered.merge(instance.service(), change, Integer::sum);
    }
  }

  /** One that is back was never gone for those who listen. */
  private List<ViewChange> present(ViewChange change, Instance after) {
    Kept back = kept.remove(after.id());
    if (back == null) {
      return List.of(change);
    }
    boolean same = back.instance().equals(after) && !back.suspect();
    return same ? List.of() : List.of(new ViewChange(back.instance(), after));
  }

  private void judge(String service, boolean another, long now, List<ViewChange> told) {
    List<Kept> missing =
        kept.values().stream().filter(each -> each.instance().service().equals(service)).toList();
    int all = missing.size() + registered.getOrDefault(service, 0);
    if (another) {
      suspect(service, missing, all, moving, now, told);
    } else if (missing.size() >= FEWEST && 2 * missing.size() > all) {
      suspect(service, missing, all, SUSPECTED, now, told);
    } else if (all < FEWEST) {
      missing.stream().filter(each -> !each.suspect()).forEach(each -> release(each, told));
    }
  }

  private void suspect(
      String service, List<Kept> missing, int all, Duration time, long now, List<ViewChange> told) {
    List<Kept> more = missing.stream().filter(each -> !each.suspect()).toList();
    if (more.isEmpty()) {
      return;
    }
    LOG.warn(
        "{} of {} instances of {} vanished from the directory at once; calls to them go on as long"
            + " as they answer, for {} s",
        more.size(),
        all,
        service,
        time.toSeconds());
    for (Kept each : more) {
      kept.put(each.instance().id(), new Kept(each.instance(), now + time.toNanos(), true));
      told.add(ViewChange.suspected(each.instance()));
    }
  }

  private void release(Kept each, List<ViewChange> told) {
    kept.remove(each.instance().id());
    told.add(new ViewChange(each.instance(), null));
  }

  /** Whose time is up. */
  List<ViewChange> due(long now) {
    List<ViewChange> told = new ArrayList<>();
    for (Iterator<Kept> all = kept.values().iterator(); all.hasNext(); ) {
      Kept each = all.next();
      if (each.untilNanos() - now <= 0) {
        all.remove();
        told.add(new ViewChange(each.instance(), null));
      }
    }
    return told;
  }

  /** In how many nanoseconds somebody's time is up; empty if nobody is kept. */
  OptionalLong dueIn(long now) {
    return kept.values().stream().mapToLong(each -> each.untilNanos() - now).min();
  }

  /** Those whom the store does not have any more, and who have not gone yet. */
  Collection<Instance> instances() {
    return kept.values().stream().map(Kept::instance).toList();
  }

  /** The ids of those among them that are suspects. */
  Set<String> suspects() {
    return kept.values().stream()
        .filter(Kept::suspect)
        .map(each -> each.instance().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String toString() {
    return "guard of " + registered + ", " + kept.size() + " kept";
  }
}
