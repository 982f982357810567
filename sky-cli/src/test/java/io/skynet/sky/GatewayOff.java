package io.skynet.sky;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before an etcd and lets gRPC through, but answers HTTP/1 itself: as an etcd whose gateway
 * is switched off, or a proxy.
 */
final class GatewayOff implements Closeable {
  private final ServerSocket socket;
  private final int etcd;
  private final String answer;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger refused = new AtomicInteger();

  /**
   * Listens on a free port.
   *
   * @param etcd the port to let gRPC through to
   * @param answer to every request of HTTP/1; empty to hang up
   */
  GatewayOff(int etcd, String answer) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.etcd = etcd;
    this.answer = answer;
    start(this::accept);
  }

  String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  /** How many connections have spoken HTTP/1. */
  int refused() {
    return refused.get();
  }

  private void accept() throws IOException {
    while (!socket.isClosed()) {
      Socket client = socket.accept();
      open.add(client);
      start(() -> serve(client));
    }
  }

  private void serve(Socket client) throws IOException {
    InputStream in = client.getInputStream();
    byte[] first = in.readNBytes(3); // "PRI" begins HTTP/2
    if (new String(first, StandardCharsets.US_ASCII).equals("PRI")) {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), etcd);
      open.add(server);
      server.getOutputStream().write(first);
      start(() -> pump(server, client));
      pump(client, server);
    } else {
      refused.incrementAndGet();
      client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      client.shutdownOutput();
      in.transferTo(OutputStream.nullOutputStream());
      client.close();
    }
  }

  private static void pump(Socket from, Socket to) throws IOException {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // One of the two has gone.
              }
            },
            "gateway-off");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket each : open) {
      each.close();
    }
  }
}
