package io.skynet.runtime.faults;

import io.skynet.runtime.directory.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;

/**
 * Calls the instances that a directory shows in turn, over connections that it keeps, with nothing
 * but what the specification of MessagePack-RPC has. For one thread.
 */
final class PlainCaller {

  private record Line(Socket socket, MessageUnpacker in) {}

  private final Supplier<List<Endpoint>> endpoints;
  private final Map<Endpoint, Line> lines = new HashMap<>();

  /**
   * @param endpoints asked before every call
   */
  PlainCaller(Supplier<List<Endpoint>> endpoints) {
    this.endpoints = endpoints;
  }

  /**
   * Calls until it is told that this is enough; returns how many calls there were.
   *
   * @throws AssertionError if one was answered with anything but its id
   */
  int callUntil(AtomicBoolean done) {
    int calls = 0;
    try {
      while (!done.get()) {
        List<Endpoint> now = endpoints.get();
        call(now.get(calls % now.size()), ++calls);
      }
      for (Line line : lines.values()) {
        line.socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("call " + calls, e);
    }
    return calls;
  }

  private void call(Endpoint endpoint, int id) throws IOException {
    Line line = lines.get(endpoint);
    if (line == null) {
      Socket socket = new Socket(endpoint.host(), endpoint.port());
      line = new Line(socket, MessagePack.newDefaultUnpacker(socket.getInputStream()));
      lines.put(endpoint, line);
    }
    try (MessageBufferPacker out = MessagePack.newDefaultBufferPacker()) {
      out.packArrayHeader(4).packInt(0).packInt(id).packString("echo");
      out.packArrayHeader(1).packString("plain-" + id);
      line.socket.getOutputStream().write(out.toByteArray());
    }
    String answer = line.in.unpackValue().toString();
    if (!answer.equals("[1," + id + ",null,\"plain-" + id + "\"]")) {
      throw new AssertionError("call " + id + " was answered with " + answer);
    }
  }

  @Override
  public String toString() {
    return "plain caller with " + lines.size() + " connections";
  }
}
