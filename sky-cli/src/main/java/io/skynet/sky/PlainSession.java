package io.skynet.sky;

import io.skynet.sky.cluster.Cluster;
import io.skynet.sky.view.Terminal;
import java.time.Clock;
import java.util.Map;

/** A session without picocli, of one command. */
record PlainSession(Terminal terminal, Map<String, String> environment, Clock clock)
    implements Session {

  @Override
  public Cluster cluster(DirectoryOption option) {
    try {
      return option.cluster(environment);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public boolean asksForVersion() {
    return false;
  }
}
