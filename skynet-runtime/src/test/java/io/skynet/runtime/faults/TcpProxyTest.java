package io.skynet.runtime.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The proxy does what it is told to, or the tests that use it prove nothing. */
@Timeout(30)
class TcpProxyTest {
  private final ServerSocket echo = listen();

  @RegisterExtension final TcpProxy proxy = new TcpProxy(() -> "127.0.0.1:" + echo.getLocalPort());

  private static ServerSocket listen() {
    try {
      ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      Thread thread = new Thread(() -> serve(server), "echo");
      thread.setDaemon(true);
      thread.start();
      return server;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void serve(ServerSocket server) {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread thread = new Thread(() -> echo(socket), "echoing");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        // Closed.
      }
    }
  }

  private static void echo(Socket socket) {
    try (socket) {
      socket.getInputStream().transferTo(socket.getOutputStream());
    } catch (IOException e) {
      // Cut.
    }
  }

  @AfterEach
  void close() throws IOException {
    echo.close();
  }

  private Socket connect() throws IOException {
    String[] address = proxy.endpoint().split(":");
    Socket socket = new Socket(address[0], Integer.parseInt(address[1]));
    socket.setSoTimeout(10_000);
    return socket;
  }

  private static byte[] exchange(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(US_ASCII));
    return socket.getInputStream().readNBytes(text.length());
  }

  @Test
  void passes() throws IOException {
    try (Socket socket = connect()) {
      assertArrayEquals("hello".getBytes(US_ASCII), exchange(socket, "hello"));
    }
  }

  @Test
  void blackholesAndLetsThroughAgain() throws IOException {
    try (Socket socket = connect()) {
      exchange(socket, "a");
      proxy.blackhole();
      socket.setSoTimeout(200);
      assertThrows(SocketTimeoutException.class, () -> exchange(socket, "lost"));
      proxy.pass();
      socket.setSoTimeout(10_000);
      assertArrayEquals("back".getBytes(US_ASCII), exchange(socket, "back"));
    }
  }

  @Test
  void cutsAtAByte() throws IOException {
    for (int at = 0; at < 5; at++) {
      try (Socket socket = connect()) {
        proxy.cutAfter(at);
        socket.getOutputStream().write("hello".getBytes(US_ASCII));
        assertArrayEquals(
            "hello".substring(0, at).getBytes(US_ASCII), readUntilCut(socket), "after " + at);
      }
    }
    assertEquals(5, proxy.cuts());
  }

  private static byte[] readUntilCut(Socket socket) throws IOException {
    return socket.getInputStream().readAllBytes();
  }

  @Test
  void cutsOnceAndRefusesUntilItPasses() throws IOException {
    try (Socket first = connect()) {
      exchange(first, "a");
      assertEquals(1, proxy.cut());
      assertEquals(-1, first.getInputStream().read());
    }
    try (Socket second = connect()) {
      exchange(second, "b");
    }
    proxy.refuse();
    try (Socket third = connect()) {
      assertEquals(-1, third.getInputStream().read());
    }
    proxy.pass();
    try (Socket fourth = connect()) {
      exchange(fourth, "c");
    }
  }

  @Test
  void delays() throws IOException {
    try (Socket socket = connect()) {
      exchange(socket, "a");
      proxy.delay(Duration.ofMillis(150));
      long begun = System.nanoTime();
      exchange(socket, "b");
      long millis = (System.nanoTime() - begun) / 1_000_000;
      assertTrue(millis >= 300 && millis < 3_000, millis + " ms there and back");
    }
  }

  @Test
  void drips() throws IOException {
    try (Socket socket = connect()) {
      exchange(socket, "a");
      proxy.drip(50);
      long begun = System.nanoTime();
      assertArrayEquals("0123456789".getBytes(US_ASCII), exchange(socket, "0123456789"));
      long millis = (System.nanoTime() - begun) / 1_000_000;
      assertTrue(millis >= 200 && millis < 5_000, millis + " ms");
    }
  }
}
