package io.skynet.sky;

import io.skynet.sky.cluster.Cluster;
import io.skynet.sky.view.Terminal;
import java.time.Clock;

/** What a command has around it, whoever has read the command line. */
interface Session {

  /** Where it answers. */
  Terminal terminal();

  /** What ages are counted by. */
  Clock clock();

  /**
   * The cluster that is meant, by the rules of {@link DirectoryOption}.
   *
   * @throws UsageException if none can be
   */
  Cluster cluster(DirectoryOption option);

  /** Whether the tool's own version was asked for before the command. */
  boolean asksForVersion();
}
