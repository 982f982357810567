package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryProvider;
import io.skynet.runtime.directory.DirectorySettings;
import java.time.Duration;

/**
 * Opens {@code etcd://host:port,host:port}: a cluster with these members, without TLS.
 *
 * <p>Options follow a question mark, joined by {@code &}: {@code discover=members} to learn of the
 * others from these, {@code discover=srv} if the host is a domain whose DNS lists the members
 * ({@code dns=host:port} for another name server than the machine's), {@code user} and {@code
 * password-file}. The environment may give {@code SKYNET_ETCD_USER}, {@code SKYNET_ETCD_PASSWORD}
 * and {@code SKYNET_ETCD_PASSWORD_FILE} instead.
 */
public class EtcdProvider implements DirectoryProvider {

  /** With less, a restart of etcd may cost every instance its registration. */
  private static final Duration SHORTEST_TTL = Duration.ofSeconds(10);

  @Override
  public String scheme() {
    return "etcd";
  }

  @Override
  public void check(String uri) {
    access(uri);
  }

  @Override
  public Directory open(String uri, DirectorySettings settings) {
    if (settings.ttl().compareTo(SHORTEST_TTL) < 0) {
      throw new IllegalArgumentException(
          "an instance in etcd lives for 10 seconds at least, not " + settings.ttl().toSeconds());
    }
    return new EtcdDirectory(access(uri), settings);
  }

  private static EtcdAccess access(String uri) {
    return EtcdAccess.of(uri, System.getenv());
  }
}
