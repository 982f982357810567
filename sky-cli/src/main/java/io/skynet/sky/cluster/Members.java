package io.skynet.sky.cluster;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.etcd.EtcdEndpoints;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a gateway may be listening.
 *
 * @param endpoints at least one
 * @param embedded whether it is to be an embedded directory of this machine
 */
record Members(List<Endpoint> endpoints, boolean embedded) {
  private static final String EMBEDDED = "embedded:";
  private static final int EMBEDDED_PORT = 23790;

  /**
   * Those a URI names.
   *
   * @return null if it names none, or cannot be read, which whoever opens it then says
   */
  static @Nullable Members of(String uri) {
    if (uri.startsWith(EMBEDDED)) {
      return embedded(uri.substring(EMBEDDED.length()));
    }
    if (uri.startsWith("mem:") || uri.contains("://") && !uri.startsWith("etcd://")) {
      return null;
    }
    try {
      String full = uri.startsWith("etcd://") ? uri : "etcd://" + uri;
      return new Members(EtcdEndpoints.parse(full).members(), false);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Members embedded(String port) {
    if (!port.matches("[0-9]{0,5}")) {
      return null;
    }
    int number = port.isEmpty() ? EMBEDDED_PORT : Integer.parseInt(port);
    return number < 1 || number > 65535
        ? null
        : new Members(List.of(new Endpoint("127.0.0.1", number)), true);
  }

  @Override
  public String toString() {
    return endpoints.stream().map(Endpoint::address).collect(Collectors.joining(","));
  }
}
