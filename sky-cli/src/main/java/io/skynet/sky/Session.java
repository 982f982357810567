package io.skynet.sky;

import io.skynet.sky.cluster.Cluster;
import io.skynet.sky.view.Terminal;

/** What a command has around it, whoever has read the command line. */
interface Session {

  /** Where it answers. */
  Terminal terminal();

  /** The cluster that the option, else the environment, else the default names. */
  Cluster cluster(DirectoryOption option);

  /** Whether the tool's own version was asked for before the command. */
  boolean asksForVersion();
}
