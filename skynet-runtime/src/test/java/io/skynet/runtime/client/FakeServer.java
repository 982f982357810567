package io.skynet.runtime.client;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;
import org.msgpack.value.ArrayValue;
import org.msgpack.value.Value;

/** A server that shares no code with ours and says what a test wants: hex for each message. */
final class FakeServer implements AutoCloseable {
  /** {@code [1, 0, nil, {"v": 1}]}, with a key that nobody knows. */
  static final String GREETING = "940100c0 82 a17601 a17891c0";

  /** {@code [1, 0, "no", nil]}. */
  static final String NO_SUCH_METHOD = "940100a26e6fc0";

  private final ServerSocket port = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final Function<ArrayValue, String> answers;
  private final List<ArrayValue> received = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  FakeServer(Function<ArrayValue, String> answers) throws IOException {
    this.answers = answers;
    daemon(this::accept);
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "fake-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = port.accept();
        sockets.add(socket);
        daemon(() -> serve(socket));
      }
    } catch (IOException e) {
      // closed by the test
    }
  }

  private void serve(Socket socket) {
    try (MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream())) {
      OutputStream out = socket.getOutputStream();
      while (in.hasNext()) {
        Value message = in.unpackValue();
        received.add(message.asArrayValue());
        out.write(HexFormat.of().parseHex(answers.apply(message.asArrayValue()).replace(" ", "")));
      }
    } catch (IOException e) {
      // closed by the peer
    }
  }

  /** Says something on every connection without being asked. */
  void say(String hex) throws IOException {
    for (Socket socket : sockets) {
      socket.getOutputStream().write(HexFormat.of().parseHex(hex.replace(" ", "")));
    }
  }

  /** Says on every connection that nothing more will come. */
  void hangUp() throws IOException {
    for (Socket socket : sockets) {
      socket.shutdownOutput();
    }
  }

  /** Closes every connection. */
  void cut() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    sockets.clear();
  }

  /** All messages that came, on any connection. */
  List<ArrayValue> received() {
    return received;
  }

  /** Whether a message is a hello. */
  static boolean isHello(ArrayValue message) {
    return message.get(2).toString().equals("$/hello");
  }

  /** Two digits for the id of a request, as long as that is small. */
  static String id(ArrayValue request) {
    return "%02x".formatted(request.get(1).asIntegerValue().asInt());
  }

  Instance instance() {
    return new Instance(
        UUID.randomUUID().toString(),
        "Test",
        "1.0.0",
        "local",
        "here",
        InstanceState.REGISTERED,
        new Endpoint("127.0.0.1", port.getLocalPort()),
        Map.of(),
        UUID.randomUUID().toString(),
        0,
        Instant.EPOCH);
  }

  @Override
  public void close() throws IOException {
    port.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
