package io.skynet.runtime.directory.etcd;

import io.etcd.jetcd.Client;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one jetcd client of a directory. It is built when first needed, and anew when there are other
 * members or credentials, or nothing has got through for five seconds: a channel waits up to two
 * minutes between attempts, a new one does not. Safe for all threads.
 */
final class EtcdConnection implements AutoCloseable {
  private static final Duration KEEPALIVE_TIME = Duration.ofSeconds(10);
  private static final Duration KEEPALIVE_TIMEOUT = Duration.ofSeconds(3);
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  private static final long RETRY_MILLIS = 1;
  private static final int LARGEST_MESSAGE = 64 << 20;

  private final EtcdAccess access;
  private final Credentials credentials;
  private final Members members;
  private final Contact contact;
  private @Nullable Client current; // guarded by this, as what follows
  private boolean closed;

  /**
   * @throws IllegalArgumentException if a file that TLS or the login needs is not usable
   */
  EtcdConnection(EtcdAccess access, Complaints complaints) {
    this.access = access;
    this.credentials = Credentials.of(access, complaints);
    this.members = new Members(access);
    this.contact = new Contact(access);
  }

  /**
   * The client to use now; not to be kept.
   *
   * @throws java.io.UncheckedIOException if no member is known, because the DNS names none
   * @throws IllegalStateException if this is closed
   */
  Client client() {
    Client before;
    Client now;
    synchronized (this) {
      if (closed) {
        throw new IllegalStateException("the connection to etcd at " + access + " is closed");
      }
      before = current;
      now = before == null || isOutdated() ? build() : before;
      current = now;
    }
    if (now != before) {
      close(before);
    }
    return now;
  }

  private boolean isOutdated() {
    return contact.isStuck() || members.haveChanged() || credentials.haveChanged();
  }

  /**
   * Built after facts about 0.8.7: without a deadline and with its own retries a request to a dead
   * etcd never ends; HTTP/2 keepalive finds a silent member after 13 instead of 40 seconds; a
   * client that waits for the connection hides why there is none. The one retry is for a token that
   * has ended, which is all that {@link SingleAttempt} leaves: then etcd has not done anything yet.
   */
  private Client build() {
    return credentials
        .secure(Client.builder())
        .target(members.all().target())
        .interceptor(new Deadlines())
        .keepaliveTime(KEEPALIVE_TIME)
        .keepaliveTimeout(KEEPALIVE_TIMEOUT)
        .connectTimeout(CONNECT_TIMEOUT)
        .maxInboundMessageSize(LARGEST_MESSAGE)
        .waitForReady(false)
        .retryMaxAttempts(1)
        .retryDelay(RETRY_MILLIS)
        .retryMaxDelay(RETRY_MILLIS + 1)
        .retryChronoUnit(ChronoUnit.MILLIS)
        .build();
  }

  /** Sends a request; the future fails with an {@link EtcdFault}. */
  <T> CompletableFuture<T> call(Function<Client, CompletableFuture<T>> request) {
    CompletableFuture<T> answer;
    try {
      Client client = client();
      answer = request.apply(client);
      answer.thenRun(() -> members.learn(client));
    } catch (RuntimeException e) {
      answer = CompletableFuture.failedFuture(e);
    }
    return answer.handle(this::noted).thenCompose(Function.identity());
  }

  private <T> CompletableFuture<T> noted(@Nullable T value, @Nullable Throwable failure) {
    if (failure == null) {
      contact.answered();
      return CompletableFuture.completedFuture(value);
    }
    EtcdFault fault = EtcdFault.of(failure);
    if (fault.kind() == EtcdFault.Kind.AWAY) {
      contact.failed(fault);
    } else {
      contact.answered();
    }
    return CompletableFuture.failedFuture(fault);
  }

  /** Waits for what {@link #call} returned. */
  static <T> T await(CompletableFuture<T> answer, Duration timeout)
      throws EtcdFault, InterruptedException {
    try {
      return answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw EtcdFault.of(e);
    }
  }

  @Override
  public void close() {
    Client last;
    synchronized (this) {
      closed = true;
      last = current;
      current = null;
    }
    close(last);
  }

  /** Never under the lock: closing waits for callbacks, and these may ask for the client. */
  private static void close(@Nullable Client client) {
    if (client != null) {
      client.close();
    }
  }

  @Override
  public String toString() {
    return contact.toString();
  }
}
