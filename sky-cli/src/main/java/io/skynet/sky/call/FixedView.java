package io.skynet.sky.call;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceListener;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.directory.ViewCounts;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Instances that have been chosen for a call, whatever becomes of them in the directory.
 *
 * @param instances all wanting calls, in whatever state they are in the directory, and having every
 *     method
 */
record FixedView(List<Instance> instances) implements View {

  FixedView {
    instances = instances.stream().map(FixedView::chosen).toList();
  }

  private static Instance chosen(Instance instance) {
    return new Instance(
        instance.id(),
        instance.service(),
        instance.version(),
        instance.region(),
        instance.host(),
        InstanceState.REGISTERED,
        instance.endpoint(),
        Map.of(),
        instance.incarnation(),
        instance.pid(),
        instance.started());
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot(1, instances, 0);
  }

  @Override
  public boolean awaitFirst(Duration timeout) {
    return true;
  }

  @Override
  public ViewCounts counts() {
    return new ViewCounts(1, 0, 0);
  }

  @Override
  public void addListener(InstanceListener listener) {
    instances.forEach(listener::added);
    listener.settled();
  }

  @Override
  public void removeListener(InstanceListener listener) {}

  @Override
  public void close() {}
}
