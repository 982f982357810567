package io.skynet.runtime.directory.etcd;

import io.netty.handler.ssl.SslContextBuilder;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What the files for TLS held at one moment.
 *
 * @param from where it is from, for messages
 * @param ca null for those whom the JVM trusts
 * @param cert null for nothing
 * @param key null for nothing
 */
record TlsMaterial(
    TlsFiles from, @Nullable String ca, @Nullable String cert, @Nullable String key) {

  /**
   * Returns if TLS can be set up with it.
   *
   * @throws IllegalArgumentException if not; the message names the file
   */
  void check() {
    try {
      configure(SslContextBuilder.forClient()).build();
    } catch (SSLException e) {
      throw new IllegalArgumentException("TLS to etcd cannot be set up: " + e.getMessage(), e);
    }
  }

  /**
   * @throws IllegalArgumentException if it is not usable
   */
  SslContextBuilder configure(SslContextBuilder tls) {
    if (ca != null) {
      tls.trustManager(certificates("ca=" + from.ca(), ca));
    }
    if (cert != null && key != null) {
      X509Certificate[] chain = certificates("cert=" + from.cert(), cert);
      tls.keyManager(key(key, chain[0]), chain);
    }
    return tls.endpointIdentificationAlgorithm("HTTPS");
  }

  private static X509Certificate[] certificates(String file, String text) {
    try {
      List<X509Certificate> found = Pem.certificates(text);
      return found.toArray(new X509Certificate[0]);
    } catch (GeneralSecurityException e) {
      throw unusable(file, e);
    }
  }

  private PrivateKey key(String text, X509Certificate of) {
    try {
      return Pem.key(text, of.getPublicKey());
    } catch (GeneralSecurityException e) {
      throw unusable("key=" + from.key(), e);
    }
  }

  private static IllegalArgumentException unusable(String file, Exception why) {
    return new IllegalArgumentException(
        "TLS to etcd: %s is not usable: %s".formatted(file, why.getMessage()), why);
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "certificates for TLS to etcd";
  }
}
