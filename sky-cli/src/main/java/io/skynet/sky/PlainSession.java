package io.skynet.sky;

import io.skynet.sky.cluster.Cluster;
import io.skynet.sky.view.Terminal;
import java.util.Map;

/** A session without picocli, of one command. */
record PlainSession(Terminal terminal, Map<String, String> environment) implements Session {

  @Override
  public Cluster cluster(DirectoryOption option) {
    return option.cluster(environment);
  }

  @Override
  public boolean asksForVersion() {
    return false;
  }
}
