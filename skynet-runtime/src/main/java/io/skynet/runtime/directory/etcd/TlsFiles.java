package io.skynet.runtime.directory.etcd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files that TLS to etcd is made of, in PEM.
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
    files.read().check();
    return files;
  }

  /**
   * What they hold now, which may be anything.
   *
   * @throws IllegalArgumentException if one of them cannot be read
   */
  TlsMaterial read() {
    return new TlsMaterial(this, text("ca", ca), text("cert", cert), text("key", key));
  }

  private static @Nullable String text(String option, @Nullable Path file) {
    if (file == null) {
      return null;
    }
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1); // comments may be anything
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "TLS to etcd: %s=%s is not there or cannot be read".formatted(option, file), e);
    }
  }
}
