package io.skynet.benchmarks;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Connections of plain msgpack-rpc clients that made one call and then nothing. */
final class IdleConnections implements AutoCloseable {
  private final List<Socket> sockets = new ArrayList<>();

  /** Opens {@code count} of them to a service of ours on loopback, and sees each one answered. */
  void open(int count, int port) throws IOException {
    for (int i = 0; i < count; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      sockets.add(socket);
      MsgWriter request = new MsgWriter(256);
      request.writeArrayHeader(4);
      request.writeInt(0);
      request.writeInt(i);
      request.writeString("Orders.place");
      request.writeArrayHeader(1);
      OrdersTypes.writeOrderRequest(request, Work.request(i));
      socket.getOutputStream().write(request.array(), 0, request.position());
      requireAnswer(socket, i);
    }
  }

  private static void requireAnswer(Socket socket, int id) throws IOException {
    byte[] bytes = new byte[256];
    int size = socket.getInputStream().read(bytes);
    MsgReader reply = new MsgReader(bytes);
    reply.readArrayHeader();
    if (size < 0 || reply.readInt() != 1 || reply.readInt() != id || !reply.tryNil()) {
      throw new IOException("idle connection " + id + " was not answered");
    }
    Orders.Order order = OrdersTypes.readOrder(reply);
    Work.check(order.id(), order.total(), id);
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
