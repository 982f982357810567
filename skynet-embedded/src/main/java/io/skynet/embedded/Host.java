package io.skynet.embedded;

import io.skynet.runtime.directory.DirectoryException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves a port as soon as it can: at once if it is free, else when whoever serves it has gone.
 *
 * <p>To know that, it holds a connection on which nothing is said. A process that ends, however it
 * ends, closes its connections, so nothing is asked and the news comes at once.
 */
final class Host implements EmbeddedDirectory.Share {
  private static final Logger log = LoggerFactory.getLogger(EmbeddedProvider.class);
  private static final long OPEN_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final int port;

  /** Touched by the waiting thread only. */
  private boolean complained;

  // Guarded by this.
  private @Nullable EmbeddedServer server;
  private @Nullable Socket connection;
  private boolean closed;

  private Host(int port, @Nullable EmbeddedServer server) {
    this.port = port;
    this.server = server;
  }

  /**
   * @param port 0 for any that is free
   * @throws DirectoryException if it can neither be served nor joined
   */
  static Host open(int port) {
    long end = System.nanoTime() + OPEN_NANOS;
    while (true) {
      try {
        EmbeddedServer server = EmbeddedServer.start(port);
        announce(server.port());
        return new Host(server.port(), server);
      } catch (BindException e) {
        Occupant occupant = Occupant.of(port);
        occupant.refuseForeigner(port);
        if (occupant.isEmbedded()) {
          Host waiting = new Host(port, null);
          Threads.named("host-" + port).newThread(waiting::waitAndServe).start();
          return waiting;
        }
        if (System.nanoTime() - end > 0) {
          throw cannotServe(port, e);
        }
      } catch (IOException e) {
        throw cannotServe(port, e);
      }
      Threads.pause();
    }
  }

  private static DirectoryException cannotServe(int port, IOException cause) {
    return new DirectoryException(
        "cannot serve an embedded directory on %s:%d: %s; name a port that can be used, as in"
                .formatted(Transport.HOST, port, cause.getMessage())
            + " embedded:12345",
        cause);
  }

  private static void announce(int port) {
    log.info(
        "Serving an embedded directory on {}:{}: one node, in memory, not for production",
        Transport.HOST,
        port);
  }

  int port() {
    return port;
  }

  private void waitAndServe() {
    while (isWaiting()) {
      awaitEndOfOther();
      if (!tryServe() && isWaiting()) {
        Threads.pause();
        complainOfForeigner();
      }
    }
  }

  /** Once: it may stay for long. */
  private void complainOfForeigner() {
    Occupant occupant = Occupant.of(port);
    if (occupant.isForeign() && !complained) {
      log.error("The directory is out of reach: {}", occupant.complaint(port));
    }
    complained = occupant.isForeign();
  }

  private synchronized boolean isWaiting() {
    return !closed && server == null;
  }

  private void awaitEndOfOther() {
    try (Socket socket = new Socket()) {
      synchronized (this) {
        if (closed) {
          return;
        }
        connection = socket;
      }
      socket.connect(new InetSocketAddress(Transport.HOST, port));
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      log.debug("The connection to the embedded directory on port {} has ended", port, e);
    }
  }

  private synchronized boolean tryServe() {
    if (closed) {
      return false;
    }
    try {
      server = EmbeddedServer.start(port);
    } catch (IOException e) {
      log.debug("Port {} is still taken", port, e);
      return false;
    }
    log.info("Whoever served the embedded directory on port {} has gone", port);
    announce(port);
    return true;
  }

  @Override
  public void close() {
    EmbeddedServer served;
    Socket held;
    synchronized (this) {
      closed = true;
      served = server;
      held = connection;
    }
    if (served != null) {
      served.close();
    }
    if (held != null) {
      closeQuietly(held);
    }
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      log.debug("A connection could not be closed", e);
    }
  }

  @Override
  public synchronized String toString() {
    return (server == null ? "waiting to serve" : "serving") + " port " + port;
  }
}
