package io.skynet.runtime.client;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceListener;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.directory.ViewCounts;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A view that changes when a test says so. */
final class FixedView implements View {
  private final List<Instance> instances = new ArrayList<>();
  private final Set<String> suspects = new HashSet<>();
  private final List<InstanceListener> listeners = new ArrayList<>();
  private @Nullable InetAddress forbidden;
  private boolean known = true;
  private long ageMillis;

  /** The directory has been out of reach for so long. */
  synchronized void age(long millis) {
    ageMillis = millis;
  }

  synchronized void forgetEverything() {
    known = false;
  }

  synchronized void add(Instance instance) {
    instances.add(instance);
    listeners.forEach(listener -> listener.added(instance));
    known = true;
    listeners.forEach(InstanceListener::settled);
  }

  /** As when the view's thread has not got to its listeners yet. */
  synchronized Runnable addUntold(Instance instance) {
    instances.add(instance);
    return () -> listeners.forEach(listener -> listener.added(instance));
  }

  synchronized void remove(Instance instance) {
    instances.remove(instance);
    listeners.forEach(listener -> listener.removed(instance));
  }

  synchronized void suspect(Instance instance) {
    suspects.add(instance.id());
    listeners.forEach(listener -> listener.suspected(instance));
  }

  synchronized void change(Instance before, Instance after) {
    instances.remove(before);
    instances.add(after);
    listeners.forEach(listener -> listener.changed(before, after));
  }

  @Override
  public synchronized Snapshot snapshot() {
    return new Snapshot(1, instances, suspects, ageMillis);
  }

  @Override
  public ViewCounts counts() {
    return new ViewCounts(1, 0, 0);
  }

  @Override
  public synchronized boolean awaitFirst(Duration timeout) {
    return known;
  }

  @Override
  public synchronized void addListener(InstanceListener listener) {
    listeners.add(listener);
    instances.forEach(listener::added);
    if (known) {
      listener.settled();
    }
  }

  /** No instance can be there. */
  synchronized void forbid(InetAddress address) {
    forbidden = address;
  }

  @Override
  public synchronized void check(Instance instance, InetAddress address) {
    if (address.equals(forbidden)) {
      throw new IllegalArgumentException(instance.id() + " cannot be there");
    }
  }

  @Override
  public synchronized void removeListener(InstanceListener listener) {
    listeners.remove(listener);
  }

  @Override
  public void close() {}
}
