package io.skynet.embedded;

import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.DirectoryProvider;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.etcd.EtcdDirectory;
import java.util.List;

/**
 * Opens {@code embedded:port}, a directory that needs nothing installed. Without a port it is
 * 23790, with 0 any free one, which nobody else can know.
 *
 * <p>The first to open it serves it on 127.0.0.1; who comes later joins. When the serving process
 * ends, the next one serves, within a second and from an empty store, and everybody registers anew.
 * Who opens it with {@link DirectorySettings#joiningOnly} never serves; it may be there before
 * anybody else.
 */
public final class EmbeddedProvider implements DirectoryProvider {
  /**
   * Below the ports that systems hand out by themselves, so that no connection takes it by chance.
   */
  static final int DEFAULT_PORT = 23790;

  private static final String SCHEME = "embedded";
  private static final int MAX_PORT = 65535;

  @Override
  public String scheme() {
    return SCHEME;
  }

  @Override
  public void check(String uri) {
    port(uri);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Takes a few seconds at most, if whoever holds the port does not answer.
   *
   * @throws DirectoryException if somebody else holds the port; the message says who
   */
  @Override
  public Directory open(String uri, DirectorySettings settings) {
    int port = port(uri);
    if (!settings.serve()) {
      return join(uri, port, settings);
    }
    Host host = Host.open(port);
    try {
      return new EmbeddedDirectory(etcd(host.port(), settings), host.port(), host);
    } catch (RuntimeException e) {
      host.close();
      throw e;
    }
  }

  private static Directory join(String uri, int port, DirectorySettings settings) {
    if (port == 0) {
      throw new IllegalArgumentException(
          uri + " is a new directory on a port of its own, which cannot be joined; name its port");
    }
    Occupant.of(port).refuseForeigner(port);
    return new EmbeddedDirectory(etcd(port, settings), port, () -> {});
  }

  private static Directory etcd(int port, DirectorySettings settings) {
    return new EtcdDirectory(List.of(Transport.HOST + ":" + port), settings);
  }

  /**
   * The port that a URI names.
   *
   * @param uri {@code embedded:} or {@code embedded:port}
   * @return 0 for any free one
   * @throws IllegalArgumentException if it is anything else
   */
  public static int port(String uri) {
    String text = uri.startsWith(SCHEME + ":") ? uri.substring(SCHEME.length() + 1) : "?";
    if (text.isEmpty()) {
      return DEFAULT_PORT;
    }
    int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
    if (port < 0 || port > MAX_PORT) {
      throw new IllegalArgumentException(
          "expected embedded: or embedded:<port>, with a port from 0 to 65535, found '"
              + uri
              + "'");
    }
    return port;
  }
}
