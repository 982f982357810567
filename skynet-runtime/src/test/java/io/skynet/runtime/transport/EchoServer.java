package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.server.Dispatcher;
import io.skynet.runtime.server.RouteTable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.function.Supplier;

/** The methods of {@link EchoMethods} on a port, and callers of it that know only sockets. */
record EchoServer(Listener listener) implements AutoCloseable {
  private static final byte[] CALL = ByteText.parse("94 00 02 a4 'echo' 91 a2 'hi'");
  static final byte[] ANSWER = ByteText.parse("94 01 02 c0 a2 'hi'");

  static EchoServer start(Threading threading, ServerLimits limits) throws BindException {
    return start(threading, () -> limits);
  }

  static EchoServer start(Threading threading, Supplier<ServerLimits> limits) throws BindException {
    Dispatcher methods = new Dispatcher(RouteTable.of(new EchoMethods(threading)));
    InetAddress loopback = InetAddress.getLoopbackAddress();
    return new EchoServer(Listener.bind(loopback, 0, 0, limits, methods));
  }

  /** Reading from it ends after five seconds, where we promise one: test machines are slow. */
  Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), listener.port());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(5_000);
    return socket;
  }

  static void assertServed(Socket socket) throws IOException {
    socket.getOutputStream().write(CALL);
    assertArrayEquals(ANSWER, socket.getInputStream().readNBytes(ANSWER.length));
  }

  /** Reads until the other end closes, and returns what came. */
  static byte[] readToEnd(Socket socket) throws IOException {
    try {
      return socket.getInputStream().readAllBytes();
    } catch (SocketException e) {
      assertEquals("Connection reset", e.getMessage());
      return new byte[0];
    }
  }

  @Override
  public void close() {
    listener.close();
  }
}
