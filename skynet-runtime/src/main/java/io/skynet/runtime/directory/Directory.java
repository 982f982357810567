package io.skynet.runtime.directory;

import java.time.Duration;
import java.util.List;

/** Who runs where. Safe for all threads. */
public interface Directory extends ContractSource, AutoCloseable {

  /**
   * Asks the directory itself.
   *
   * @param service exact name; empty for all
   * @param timeout how long it may take to answer
   * @throws DirectoryException if it did not
   */
  Snapshot list(String service, Duration timeout);

  /**
   * Keeps a view of the instances.
   *
   * @param service exact name; empty for all
   */
  View watch(String service);

  /**
   * Puts an instance in, and keeps it there. Returns at once; the directory follows.
   *
   * @param contracts what the instance offers, to be published if nobody has done so yet; they stay
   *     when the instance leaves, and the instance does not wait for them
   */
  Registration register(
      Instance instance, List<ContractDocument> contracts, Registration.Listener listener);

  /** Puts an instance in that publishes no contract. */
  default Registration register(Instance instance, Registration.Listener listener) {
    return register(instance, List.of(), listener);
  }

  /** What operators set for all instances of a service and version. */
  ConfigStore config();

  /** Ends every view, and every registration without leaving first. */
  @Override
  void close();
}
