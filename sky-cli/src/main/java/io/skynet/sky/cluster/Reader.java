package io.skynet.sky.cluster;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.Snapshot;
import org.jspecify.annotations.Nullable;

/** Answers questions about what is in a directory now. */
interface Reader {

  /**
   * Who runs where.
   *
   * @param service exact name; empty for all
   * @throws IllegalArgumentException if it cannot be the name of a service
   * @throws DirectoryException if the directory does not answer in time
   */
  Snapshot list(String service);

  /**
   * A contract.
   *
   * @param hash of its document, as an instance says
   * @return null if there is none that can be used
   * @throws DirectoryException if the directory does not answer in time
   */
  @Nullable Contract contract(String hash);
}
