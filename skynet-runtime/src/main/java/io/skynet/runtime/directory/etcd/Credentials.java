package io.skynet.runtime.directory.etcd;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.ClientBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a process shows of itself to etcd, and whom it trusts. The files are looked at again and
 * again, whenever etcd is about to be asked for something: what has been renewed in them is used
 * from the next client on, and what is not usable leaves all as it was, aloud. Safe for all
 * threads.
 */
final class Credentials {
  private static final Logger LOG = LoggerFactory.getLogger(EtcdDirectory.class);

  /** How long renewed files may go unnoticed. */
  private static final Duration EVERY = Duration.ofSeconds(10);

  /**
   * What the files held at one moment.
   *
   * @param tls null for plaintext
   * @param password null for nobody's
   */
  private record Held(@Nullable TlsMaterial tls, @Nullable String password) {

    static Held of(EtcdAccess access) {
      TlsFiles files = access.tls();
      Login login = access.login();
      return new Held(files == null ? null : files.read(), login == null ? null : login.secret());
    }

    void check() {
      if (tls != null) {
        tls.check();
      }
    }

    /** Without the password. */
    @Override
    public String toString() {
      return tls + (password == null ? "" : " and a password");
    }
  }

  private final EtcdAccess access;
  private final Complaints complaints;
  private final long every;
  private Held held; // guarded by this, as all that follows
  private long lookedAt = System.nanoTime();
  private boolean renewed;

  private Credentials(EtcdAccess access, Complaints complaints, Duration every, Held held) {
    this.access = access;
    this.complaints = complaints;
    this.every = every.toNanos();
    this.held = held;
  }

  /**
   * As the files are now.
   *
   * @throws IllegalArgumentException if one of them is not usable
   */
  static Credentials of(EtcdAccess access, Complaints complaints) {
    return of(access, complaints, EVERY);
  }

  static Credentials of(EtcdAccess access, Complaints complaints, Duration every) {
    Held held = Held.of(access);
    held.check();
    return new Credentials(access, complaints, every, held);
  }

  /** Whether another client is due, because there is something new to show. */
  synchronized boolean haveChanged() {
    long now = System.nanoTime();
    if (now - lookedAt >= every) {
      lookedAt = now;
      look();
    }
    return renewed;
  }

  private void look() {
    try {
      Held now = Held.of(access);
      if (!now.equals(held)) {
        now.check();
        LOG.info(
            "etcd at {}: what is shown to it has been renewed, and is used from now on", access);
        held = now;
        renewed = true;
      }
    } catch (IllegalArgumentException e) {
      complaints.about(
          "etcd at " + access + " is still shown what it was before", EtcdFault.unusable(e));
    }
  }

  /** For a new client; as the files are now, if they are usable. */
  synchronized ClientBuilder secure(ClientBuilder client) {
    look();
    renewed = false;
    Login login = access.login();
    try {
      if (held.tls != null) {
        client.sslContext(held.tls::configure);
      }
    } catch (SSLException e) {
      throw new IllegalArgumentException("TLS to etcd cannot be set up: " + e.getMessage(), e);
    }
    if (login != null && held.password != null) {
      client.user(bytes(login.user())).password(bytes(held.password));
    }
    return client;
  }

  private static ByteSequence bytes(String text) {
    return ByteSequence.from(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "credentials for etcd at " + access;
  }
}
