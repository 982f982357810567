package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.runtime.rpc.Threading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A {@link BombedServer} with 256 MB of heap, seen from outside. */
final class Bombed {
  private final Path errors;
  private final Process process;
  private final BufferedReader out;
  private final int port;

  private Bombed(Path errors, Process process, BufferedReader out, int port) {
    this.errors = errors;
    this.process = process;
    this.out = out;
    this.port = port;
  }

  static Bombed start(Threading threading) throws IOException {
    Path errors = Files.createTempFile("bombed", ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BombedServer.class.getName(),
                threading.name())
            .redirectError(errors.toFile())
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return new Bombed(errors, process, out, Integer.parseInt(out.readLine()));
  }

  /** A connection that has been served once. */
  Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
    EchoServer.assertServed(socket);
    return socket;
  }

  /** The same, by one whose operating system takes little that it does not read. */
  Socket connectDeaf() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.setSoTimeout(20_000);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    EchoServer.assertServed(socket);
    return socket;
  }

  /** Sends what the server takes; false if it closes the connection before all is sent. */
  static boolean send(Socket socket, byte[] bytes) throws IOException {
    try {
      socket.getOutputStream().write(bytes);
      return true;
    } catch (SocketException e) {
      return false;
    }
  }

  /** What the server holds of heap and direct memory, when what is garbage is gone. */
  long heldBytes() throws IOException {
    OutputStream in = process.getOutputStream();
    in.write('\n');
    in.flush();
    return Long.parseLong(out.readLine());
  }

  /** What it has logged. */
  String log() throws IOException {
    return Files.readString(errors);
  }

  /** Ends the process, and the test if it has ended already. */
  void end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    boolean ended = process.waitFor(20, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    Files.delete(errors);
    assertEquals(true, ended, "the server has ended by itself");
    assertEquals(0, process.exitValue());
  }
}
