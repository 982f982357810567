package io.skynet.sky;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessagePacker;
import org.msgpack.core.MessageUnpacker;
import org.msgpack.value.ArrayValue;
import org.msgpack.value.Value;
import org.msgpack.value.ValueFactory;

/**
 * A MessagePack-RPC server that knows nothing of Skynet: {@code add} adds two numbers, {@code back}
 * gives its arguments back, {@code hostile} fails with an escape sequence; {@code Shop.stock} says
 * {@code plenty}, and {@code Depot.level} a record without components; all else fails.
 */
final class PlainServer implements Closeable {
  private final ServerSocket socket;

  PlainServer() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  int port() {
    return socket.getLocalPort();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket peer = socket.accept();
        daemon(() -> serve(peer));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private static void serve(Socket peer) {
    try (peer;
        MessageUnpacker in = MessagePack.newDefaultUnpacker(peer.getInputStream());
        MessagePacker out = MessagePack.newDefaultPacker(peer.getOutputStream())) {
      while (in.hasNext()) {
        ArrayValue request = in.unpackValue().asArrayValue();
        if (request.get(0).asIntegerValue().toInt() == 0) {
          String method = request.get(2).asStringValue().asString();
          Value result = answer(method, request.get(3).asArrayValue());
          out.packArrayHeader(4).packInt(1).packValue(request.get(1));
          if (result == null) {
            out.packString(method.equals("Plain.hostile") ? "\u001b[2Jboo\u202e" : "no " + method);
            out.packNil();
          } else {
            out.packNil().packValue(result);
          }
          out.flush();
        }
      }
    } catch (IOException e) {
      // The peer has gone.
    }
  }

  private static Value answer(String method, ArrayValue params) {
    return switch (method) {
      case "add" ->
          ValueFactory.newInteger(
              params.get(0).asIntegerValue().toLong() + params.get(1).asIntegerValue().toLong());
      case "Plain.back", "back" -> {
        Map<Value, Value> map = new HashMap<>();
        map.put(ValueFactory.newInteger(7), params);
        yield ValueFactory.newMap(map);
      }
      case "Shop.stock" -> ValueFactory.newString("plenty");
      case "Depot.level" -> ValueFactory.emptyArray();
      default -> null;
    };
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "plain-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
