package io.skynet.sky;

import io.skynet.runtime.Directories;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.Query;
import java.time.Duration;

/**
 * The cluster that a command line is about.
 *
 * @param uri of its directory, or {@code host:port[,host:port]} of its etcd
 */
record Cluster(String uri) {

  /** How long a directory may take to answer, from the first attempt to reach it. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /**
   * Opens the directory, for what is more than one question.
   *
   * @throws IllegalArgumentException if the URI cannot be read
   */
  Directory open() {
    return Directories.open(uri, DirectorySettings.DEFAULT.joiningOnly());
  }

  /**
   * Asks the directory once. {@code sky} only looks: it never starts a directory.
   *
   * @throws IllegalArgumentException if the URI cannot be read
   * @throws DirectoryException if the directory does not answer within 2 seconds
   */
  Query ask(InstanceFilter filter) {
    try (Directory directory = open()) {
      return new Query(directory.list(filter.service(), PATIENCE), filter);
    }
  }
}
