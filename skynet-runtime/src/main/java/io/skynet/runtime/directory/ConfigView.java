package io.skynet.runtime.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The central configuration, kept up to date until closed. While the directory is away what is
 * known stays. Safe for all threads.
 */
public final class ConfigView extends Replica {
  private final ViewState<ConfigEntry, ConfigChange> state; // guarded by itself
  private final List<ListenerThread<ConfigListener>> listeners = new CopyOnWriteArrayList<>();
  private volatile List<ConfigEntry> entries = List.of();

  public ConfigView(ConfigRecords records) {
    super("skynet-config");
    this.state = new ViewState<>(records::read, ConfigChange::new);
  }

  /** What is known now, in no order. */
  public List<ConfigEntry> entries() {
    return entries;
  }

  /** The most specific entry of this name that is for a service and version. */
  public Optional<ConfigEntry> find(String service, String version, String name) {
    return entries.stream()
        .filter(entry -> entry.key().name().equals(name) && entry.key().isFor(service, version))
        .max(Comparator.comparingInt(entry -> entry.key().specificity()));
  }

  @Override
  public boolean replace(Listing listing) {
    boolean another;
    List<ConfigChange> changes;
    synchronized (state) {
      another = state.isAnotherStore(listing.revision());
      changes = state.replace(listing);
      entries = state.contents();
    }
    listed();
    answered();
    settled();
    tell(changes);
    return another;
  }

  @Override
  public void apply(List<StoreRecord> events) {
    List<ConfigChange> changes;
    synchronized (state) {
      changes = state.apply(events);
      entries = state.contents();
    }
    answered();
    tell(changes);
  }

  @Override
  public int behind(Listing listing) {
    synchronized (state) {
      return state.behind(listing);
    }
  }

  @Override
  public long revision() {
    synchronized (state) {
      return state.revision();
    }
  }

  private void tell(List<ConfigChange> changes) {
    changes.forEach(
        change -> listeners.forEach(listener -> listener.tell(each -> each.changed(change))));
  }

  /** Tells the listener of every entry there is, as set, and from then on of every change. */
  public void addListener(ConfigListener listener) {
    execute(
        () -> {
          ListenerThread<ConfigListener> added = new ListenerThread<>("config", listener);
          entries.forEach(entry -> added.tell(each -> each.changed(new ConfigChange(null, entry))));
          listeners.add(added);
        });
  }

  @Override
  void ended() {
    listeners.forEach(ListenerThread::end);
  }

  @Override
  public String toString() {
    return "view of the configuration";
  }
}
