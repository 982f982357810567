package io.skynet.runtime.directory;

import java.net.InetAddress;
import java.time.Duration;

/** The instances of a service, kept up to date until closed. Safe for all threads. */
public interface View extends AutoCloseable {

  /** What is known now; never waits. Before the first answer of the directory, revision 0. */
  Snapshot snapshot();

  /**
   * Waits for the directory's first answer, or for what stands in its place: with a view cache,
   * what an earlier view saw, once the first attempt to reach the directory has failed.
   *
   * @return whether it came in time
   */
  boolean awaitFirst(Duration timeout) throws InterruptedException;

  /** What the view has been through. */
  ViewCounts counts();

  /**
   * Waits until at least {@code count} instances want calls. Not for the view's own thread.
   *
   * @return whether there were as many in time
   */
  default boolean awaitInstances(int count, Duration timeout) throws InterruptedException {
    InstanceCount now = new InstanceCount();
    snapshot().instances().forEach(now::added);
    if (now.await(count, Duration.ZERO)) {
      return true;
    }
    InstanceCount counted = new InstanceCount();
    addListener(counted);
    try {
      return counted.await(count, timeout);
    } finally {
      removeListener(counted);
    }
  }

  /**
   * Tells the listener of every instance there is, as added, and from then on of every change; and
   * once the directory has answered, that it has been told of all.
   */
  void addListener(InstanceListener listener);

  void removeListener(InstanceListener listener);

  /**
   * Returns if the instance may be connected to at the address that its host stands for now. To be
   * asked each time: anybody may point a name anywhere, at any time. Any thread; never waits.
   *
   * @throws IllegalArgumentException if no service can be there; the message says why. It is
   *     counted and logged, once, as a record is that is not to be used
   */
  default void check(Instance instance, InetAddress address) {
    AddressRules.check(instance.endpoint().host(), address);
  }

  @Override
  void close();
}
