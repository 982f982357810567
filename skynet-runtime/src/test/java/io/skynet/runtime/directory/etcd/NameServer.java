package io.skynet.runtime.directory.etcd;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.skynet.runtime.directory.Endpoint;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A name server on loopback that knows SRV records only, as RFC 1035 and RFC 2782 have them. */
final class NameServer implements AutoCloseable {
  private static final int SRV = 33;
  private static final int IN = 1;
  private static final int ANSWER = 0x8580; // authoritative, recursion as desired
  private static final int NO_SUCH_NAME = 3;
  private static final int NAME_OF_THE_QUESTION = 0xC00C;

  private final DatagramSocket socket;
  private final Map<String, List<Endpoint>> records = new ConcurrentHashMap<>();

  NameServer() throws SocketException {
    socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "name-server");
    thread.setDaemon(true);
    thread.start();
  }

  String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  void put(String name, Endpoint... targets) {
    records.put(name, List.of(targets));
  }

  private void serve() {
    byte[] bytes = new byte[512];
    try {
      while (true) {
        DatagramPacket packet = new DatagramPacket(bytes, bytes.length);
        socket.receive(packet);
        byte[] answer = answer(ByteBuffer.wrap(bytes, 0, packet.getLength()));
        socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
      }
    } catch (IOException e) {
      // closed by the test
    }
  }

  private byte[] answer(ByteBuffer query) throws IOException {
    short id = query.getShort();
    query.position(12);
    List<String> labels = new ArrayList<>();
    for (int length = query.get(); length > 0; length = query.get()) {
      byte[] label = new byte[length];
      query.get(label);
      labels.add(new String(label, US_ASCII));
    }
    List<Endpoint> found = records.get(String.join(".", labels));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(id);
    out.writeShort(found == null ? ANSWER | NO_SUCH_NAME : ANSWER);
    out.writeShort(1);
    out.writeShort(found == null ? 0 : found.size());
    out.writeInt(0);
    out.write(name(labels));
    out.writeShort(SRV);
    out.writeShort(IN);
    for (Endpoint target : found == null ? List.<Endpoint>of() : found) {
      writeRecord(target, out);
    }
    return bytes.toByteArray();
  }

  private static void writeRecord(Endpoint target, DataOutputStream out) throws IOException {
    byte[] host = name(List.of(target.host().split("\\.")));
    out.writeShort(NAME_OF_THE_QUESTION);
    out.writeShort(SRV);
    out.writeShort(IN);
    out.writeInt(0);
    out.writeShort(6 + host.length);
    out.writeInt(0); // priority and weight
    out.writeShort(target.port());
    out.write(host);
  }

  private static byte[] name(List<String> labels) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String label : labels) {
      bytes.write(label.length());
      bytes.writeBytes(label.getBytes(US_ASCII));
    }
    bytes.write(0);
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    socket.close();
  }

  @Override
  public String toString() {
    return "name server at " + address();
  }
}
