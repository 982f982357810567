package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryProvider;
import io.skynet.runtime.directory.DirectorySettings;
import java.time.Duration;

/** Opens {@code etcd://host:port,host:port}: a cluster with these members, without TLS. */
public final class EtcdProvider implements DirectoryProvider {

  /** With less, a restart of etcd may cost every instance its registration. */
  private static final Duration SHORTEST_TTL = Duration.ofSeconds(10);

  @Override
  public String scheme() {
    return "etcd";
  }

  @Override
  public void check(String uri) {
    EtcdEndpoints.parse(uri);
  }

  @Override
  public Directory open(String uri, DirectorySettings settings) {
    if (settings.ttl().compareTo(SHORTEST_TTL) < 0) {
      throw new IllegalArgumentException(
          "an instance in etcd lives for 10 seconds at least, not " + settings.ttl().toSeconds());
    }
    return new EtcdDirectory(EtcdEndpoints.parse(uri), settings);
  }
}
