package io.skynet.sky.cluster;

import io.skynet.embedded.EmbeddedProvider;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.etcd.EtcdEndpoints;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The members of an etcd that can be asked by HTTP: without TLS, and by everybody.
 *
 * @param endpoints at least one
 * @param embedded whether it is to be an embedded directory of this machine
 */
record Members(List<Endpoint> endpoints, boolean embedded) {
  private static final String EMBEDDED = "embedded:";

  Members {
    endpoints = List.copyOf(endpoints);
  }

  /**
   * Those a URI names; empty if it names none, or cannot be read, which whoever opens it then says.
   */
  static Optional<Members> of(String uri) {
    try {
      if (uri.startsWith(EMBEDDED)) {
        int port = EmbeddedProvider.port(uri);
        return port == 0
            ? Optional.empty()
            : Optional.of(new Members(List.of(new Endpoint("127.0.0.1", port)), true));
      }
      if (uri.startsWith("mem:") || uri.contains("://") && !uri.startsWith("etcd://")) {
        return Optional.empty();
      }
      String full = uri.startsWith("etcd://") ? uri : "etcd://" + uri;
      return EtcdEndpoints.plain(full, System.getenv())
          .map(named -> new Members(named.members(), false));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether nobody listens at any of them; one that takes its time may be somebody. */
  boolean isDeserted() {
    return endpoints.stream().noneMatch(Members::isListening);
  }

  private static boolean isListening(Endpoint endpoint) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(endpoint.host(), endpoint.port()), 1000);
      return true;
    } catch (ConnectException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public String toString() {
    return endpoints.stream().map(Endpoint::address).collect(Collectors.joining(","));
  }
}
