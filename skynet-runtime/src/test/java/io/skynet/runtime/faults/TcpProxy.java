package io.skynet.runtime.faults;

import io.skynet.runtime.directory.Await;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A TCP proxy on loopback that does to connections what networks do. As an extension it is open
 * while a test runs, and ends all of its connections and threads after it.
 *
 * <p>What is asked for holds at once, for connections that are open as for those to come.
 */
public final class TcpProxy implements BeforeEachCallback, AfterEachCallback, AutoCloseable {

  /** What is done to the bytes, whichever way they go. */
  private enum Mode {
    PASS,
    BLACKHOLE,
    REFUSE
  }

  /** Sees the answers of one connection, and says which of them pass. */
  public interface AnswerFilter {

    /** What to pass on of the next bytes; all, some or none. Throws to cut the connection. */
    byte[] pass(byte[] bytes) throws IOException;
  }

  private final Supplier<String> target;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final AtomicLong cuts = new AtomicLong();
  private volatile Mode mode = Mode.PASS;
  private volatile long delayNanos;
  private volatile int bytesPerSecond;
  private volatile long answerBytesLeft = Long.MAX_VALUE;
  private volatile long requestBytesLeft = Long.MAX_VALUE;
  private volatile Supplier<AnswerFilter> filters = () -> bytes -> bytes;
  private volatile ServerSocket server;

  /**
   * @param target {@code host:port} to connect to, asked for each connection
   */
  public TcpProxy(Supplier<String> target) {
    this.target = target;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    open();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }

  /** Begins to listen. */
  public TcpProxy open() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ServerSocket listening = server;
    thread(() -> accept(listening));
    return this;
  }

  /** {@code host:port} of this proxy. */
  public String endpoint() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  /** Passes everything on, at once. */
  public void pass() {
    delayNanos = 0;
    bytesPerSecond = 0;
    answerBytesLeft = Long.MAX_VALUE;
    requestBytesLeft = Long.MAX_VALUE;
    filters = () -> bytes -> bytes;
    mode = Mode.PASS;
  }

  /** Swallows every byte; connections stay up, and new ones are made. */
  public void blackhole() {
    mode = Mode.BLACKHOLE;
  }

  /** Cuts every connection, and each new one as soon as it is made. */
  public void refuse() {
    mode = Mode.REFUSE;
    cut();
  }

  /**
   * Cuts every connection once; new ones pass.
   *
   * @return how many there were
   */
  public int cut() {
    int count = 0;
    for (Socket socket : sockets) {
      count++;
      close(socket);
    }
    cuts.addAndGet(count / 2);
    return count / 2;
  }

  /** Cuts the connection that is to pass on this answer byte, counted from now over all; once. */
  public void cutAfter(long answerBytes) {
    answerBytesLeft = answerBytes;
  }

  /** The same for what is asked. */
  public void cutAfterRequest(long requestBytes) {
    requestBytesLeft = requestBytes;
  }

  /** Passes every piece on so much later. */
  public void delay(Duration delay) {
    delayNanos = delay.toNanos();
  }

  /** Passes no more than so many bytes a second, one by one. */
  public void drip(int bytesPerSecond) {
    this.bytesPerSecond = bytesPerSecond;
  }

  /** Passes the answers of each connection to come through a filter of its own. */
  public void filterAnswers(Supplier<AnswerFilter> filters) {
    this.filters = filters;
  }

  /** How many connections were cut so far. */
  public long cuts() {
    return cuts.get();
  }

  private void accept(ServerSocket listening) {
    while (!listening.isClosed()) {
      try {
        connect(listening.accept());
      } catch (IOException e) {
        // Closed, or the target is away: then the connection is closed too.
      }
    }
  }

  private void connect(Socket client) throws IOException {
    Socket far = new Socket();
    try {
      if (mode == Mode.REFUSE) {
        throw new IOException("refused by the test");
      }
      client.setTcpNoDelay(true);
      far.setTcpNoDelay(true);
      String[] address = target.get().split(":");
      far.connect(new InetSocketAddress(address[0], Integer.parseInt(address[1])), 1_000);
    } catch (IOException e) {
      close(client);
      close(far);
      throw e;
    }
    sockets.add(client);
    sockets.add(far);
    AnswerFilter filter = filters.get();
    thread(() -> pump(client, far, bytes -> bytes, false));
    thread(() -> pump(far, client, filter, true));
  }

  private void pump(Socket from, Socket to, AnswerFilter filter, boolean answers) {
    byte[] buffer = new byte[16 << 10];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        if (mode == Mode.PASS) {
          send(filter.pass(Arrays.copyOf(buffer, count)), out, answers);
        }
      }
    } catch (IOException e) {
      // Cut, by one side or by us.
    } finally {
      close(from);
      close(to);
    }
  }

  private void send(byte[] bytes, OutputStream out, boolean answers) throws IOException {
    if (delayNanos > 0) {
      LockSupport.parkNanos(delayNanos);
    }
    int allowed = answers ? spend(bytes.length) : spendRequest(bytes.length);
    int slowly = bytesPerSecond;
    for (int i = 0; slowly > 0 && i < allowed; i++) {
      LockSupport.parkNanos(1_000_000_000L / slowly);
      out.write(bytes[i]);
    }
    if (slowly == 0) {
      out.write(bytes, 0, allowed);
    }
    if (allowed < bytes.length) {
      cuts.incrementAndGet();
      throw new IOException("cut by the test");
    }
  }

  private synchronized int spend(int wanted) {
    if (answerBytesLeft > wanted) {
      answerBytesLeft -= answerBytesLeft == Long.MAX_VALUE ? 0 : wanted;
      return wanted;
    }
    int allowed = (int) answerBytesLeft;
    answerBytesLeft = Long.MAX_VALUE;
    return allowed;
  }

  private synchronized int spendRequest(int wanted) {
    if (requestBytesLeft >= wanted) {
      requestBytesLeft -= requestBytesLeft == Long.MAX_VALUE ? 0 : wanted;
      return wanted;
    }
    int allowed = (int) requestBytesLeft;
    requestBytesLeft = Long.MAX_VALUE;
    return allowed;
  }

  private void thread(Runnable task) {
    Thread thread = new Thread(task, "tcp-proxy");
    thread.setDaemon(true);
    threads.removeIf(each -> !each.isAlive());
    thread.start();
    threads.add(thread);
  }

  private void close(Socket socket) {
    sockets.remove(socket);
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    mode = Mode.REFUSE;
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Await.until(
        "the proxy's threads end",
        () -> {
          List.copyOf(sockets).forEach(this::close);
          return threads.stream().noneMatch(Thread::isAlive);
        });
  }

  @Override
  public String toString() {
    return "proxy to " + target.get() + ", " + mode;
  }
}
