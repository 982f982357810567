package io.skynet.runtime.directory;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Counts the instances that want calls, for those who wait for some. Safe for all threads. */
final class InstanceCount implements InstanceListener {
  private final Set<String> registered = new HashSet<>(); // guarded by this

  @Override
  public synchronized void added(Instance instance) {
    if (instance.state() == InstanceState.REGISTERED) {
      registered.add(instance.id());
    } else {
      registered.remove(instance.id());
    }
    notifyAll();
  }

  @Override
  public void changed(Instance before, Instance after) {
    added(after);
  }

  @Override
  public synchronized void removed(Instance instance) {
    registered.remove(instance.id());
  }

  synchronized boolean await(int count, Duration timeout) throws InterruptedException {
    long end = System.nanoTime() + timeout.toNanos();
    while (registered.size() < count) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
    }
    return true;
  }

  @Override
  public synchronized String toString() {
    return registered.size() + " instances registered";
  }
}
