package io.skynet.runtime.directory.etcd;

import java.util.Map;
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

  String uri() {
    return (isSecure() ? "etcds://" : "etcd://") + name;
  }

  @Override
  public String toString() {
    return name;
  }
}
