package io.skynet.runtime.directory.etcd;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.ClientBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Where a cluster is and how to be let in.
 *
 * @param name for people: the hosts as they were given
 * @param boot where to begin
 * @param tls null for plaintext
 * @param login null for nobody
 * @param learns whether to ask the members who else there is
 */
record EtcdAccess(
    String name, Boot boot, @Nullable TlsFiles tls, @Nullable Login login, boolean learns) {

  /** Finds members, anew each time; throws {@link java.io.UncheckedIOException} if it cannot. */
  @FunctionalInterface
  interface Boot {
    EtcdEndpoints find();
  }

  /**
   * @throws IllegalArgumentException if the URI cannot be read, or what it names is not usable
   */
  static EtcdAccess of(String text, Map<String, String> environment) {
    EtcdUri uri = EtcdUri.parse(text, environment);
    String discover = uri.option("discover");
    boolean srv = "srv".equals(discover);
    boolean members = "members".equals(discover);
    if (discover != null && !srv && !members) {
      throw new IllegalArgumentException("discover is srv or members, not '" + discover + "'");
    }
    if (uri.option("dns") != null && !srv) {
      throw new IllegalArgumentException("dns= names a server for discover=srv");
    }
    Boot boot = srv ? SrvRecords.of(uri) : fixed(EtcdEndpoints.parse(uri));
    return new EtcdAccess(uri.hosts(), boot, TlsFiles.of(uri), Login.of(uri), members);
  }

  /** In plaintext, as nobody. */
  static EtcdAccess plain(EtcdEndpoints endpoints) {
    return new EtcdAccess(endpoints.toString(), fixed(endpoints), null, null, false);
  }

  private static Boot fixed(EtcdEndpoints endpoints) {
    return () -> endpoints;
  }

  boolean isSecure() {
    return tls != null;
  }

  /**
   * Reads the files once more.
   *
   * @throws IllegalArgumentException if one of them is not usable any more
   */
  ClientBuilder secure(ClientBuilder client) {
    if (tls != null) {
      try {
        client.sslContext(tls::configure);
      } catch (SSLException e) {
        throw new IllegalArgumentException("TLS to etcd cannot be set up: " + e.getMessage(), e);
      }
    }
    if (login != null) {
      client.user(bytes(login.user())).password(bytes(login.secret()));
    }
    return client;
  }

  private static ByteSequence bytes(String text) {
    return ByteSequence.from(text, StandardCharsets.UTF_8);
  }

  String uri() {
    return (isSecure() ? "etcds://" : "etcd://") + name;
  }

  @Override
  public String toString() {
    return name;
  }
}
