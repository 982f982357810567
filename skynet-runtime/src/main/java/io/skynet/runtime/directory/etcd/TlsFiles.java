package io.skynet.runtime.directory.etcd;

import io.netty.handler.ssl.SslContextBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * The files that TLS to etcd is made of, in PEM. They are read whenever a client is built, so
 * renewed ones are used from the next.
 *
 * @param ca whom to trust; null for those whom the JVM trusts
 * @param cert what this process shows of itself, and those who vouch for it; null for nothing
 * @param key the private key of {@code cert}, in PKCS#8 and not encrypted
 */
record TlsFiles(@Nullable Path ca, @Nullable Path cert, @Nullable Path key) {

  /**
   * What the URI asks for; null if that is plaintext.
   *
   * @throws IllegalArgumentException if it asks for TLS and there is no usable material for it
   */
  static @Nullable TlsFiles of(EtcdUri uri) {
    TlsFiles files = new TlsFiles(uri.file("ca"), uri.file("cert"), uri.file("key"));
    if (!uri.secure()) {
      if (files.ca != null || files.cert != null || files.key != null) {
        throw new IllegalArgumentException(
            "etcd:// speaks plaintext, but certificates are given (by the URI or by SKYNET_ETCD_CA,"
                + " _CERT, _KEY): write etcds://");
      }
      return null;
    }
    if ((files.cert == null) != (files.key == null)) {
      throw new IllegalArgumentException(
          "a client certificate needs both cert and key; only one of them is given");
    }
    files.check();
    return files;
  }

  private void check() {
    try {
      configure(SslContextBuilder.forClient()).build();
    } catch (SSLException e) {
      throw new IllegalArgumentException("TLS to etcd cannot be set up: " + e.getMessage(), e);
    }
  }

  /**
   * @throws IllegalArgumentException if a file is not there or holds something else
   */
  SslContextBuilder configure(SslContextBuilder tls) {
    use("ca", ca, () -> tls.trustManager(ca == null ? null : ca.toFile()));
    if (cert != null && key != null) {
      use("cert", cert, () -> {});
      use("key", key, () -> tls.keyManager(cert.toFile(), key.toFile()));
    }
    return tls.endpointIdentificationAlgorithm("HTTPS");
  }

  private static void use(String option, @Nullable Path file, Runnable reading) {
    if (file == null) {
      return;
    }
    if (!Files.isReadable(file)) {
      throw new IllegalArgumentException(
          "TLS to etcd: %s=%s is not there or cannot be read".formatted(option, file));
    }
    try {
      reading.run();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "TLS to etcd: %s=%s is not usable: %s".formatted(option, file, deepest(e)), e);
    }
  }

  private static String deepest(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
