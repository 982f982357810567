package io.skynet.sky.doctor;

import io.skynet.runtime.directory.AddressRules;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * Connects to an endpoint and says hello, as {@code docs/protocol.md} has it. A plain peer answers
 * with an error, which is an answer too.
 */
public final class Knock {
  private static final int LARGEST_ANSWER = 4096;
  private static final byte[] HELLO = hello();

  private final Duration patience;

  /**
   * A way to knock.
   *
   * @param patience how long a connection may take to be made, and an answer after that
   */
  public Knock(Duration patience) {
    this.patience = patience;
  }

  private static byte[] hello() {
    MsgWriter out = new MsgWriter(64);
    out.writeArrayHeader(4);
    out.writeInt(0);
    out.writeInt(0);
    out.writeString("$/hello");
    out.writeArrayHeader(1);
    out.writeMapHeader(2);
    out.writeString("v");
    out.writeInt(1);
    out.writeString("agent");
    out.writeString("sky doctor");
    return out.toByteArray();
  }

  /** Knocks, and waits. */
  public Contact at(Endpoint endpoint) {
    int millis = Math.toIntExact(patience.toMillis());
    InetSocketAddress there = new InetSocketAddress(endpoint.host(), endpoint.port());
    if (there.isUnresolved()) {
      return Contact.unreachable("the name " + endpoint.host() + " is not known here");
    }
    try (Socket socket = new Socket()) {
      AddressRules.check(endpoint.host(), there.getAddress());
      socket.connect(there, millis);
      socket.setSoTimeout(millis);
      return greet(socket);
    } catch (SocketTimeoutException e) {
      return Contact.unreachable("no connection within " + millis + " ms");
    } catch (IllegalArgumentException e) {
      return Contact.unreachable(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return Contact.unreachable(reason(e));
    }
  }

  private Contact greet(Socket socket) {
    try {
      socket.getOutputStream().write(HELLO);
      return answer(socket.getInputStream());
    } catch (SocketTimeoutException e) {
      return Contact.silent("connected, but no answer within " + patience.toMillis() + " ms");
    } catch (IOException e) {
      return Contact.silent("connected, but then: " + reason(e));
    }
  }

  private static Contact answer(InputStream in) throws IOException {
    byte[] bytes = new byte[LARGEST_ANSWER];
    int size = 0;
    while (size < bytes.length) {
      int read = in.read(bytes, size, bytes.length - size);
      if (read < 0) {
        return Contact.silent("connected, but it hung up");
      }
      size += read;
      if (isWhole(bytes, size)) {
        return read(new MsgReader(Arrays.copyOf(bytes, size)));
      }
    }
    return Contact.silent("connected, but its answer is none of MessagePack-RPC");
  }

  private static boolean isWhole(byte[] bytes, int size) {
    try {
      new MsgReader(Arrays.copyOf(bytes, size)).skip();
      return true;
    } catch (MsgException e) {
      return false;
    }
  }

  private static Contact read(MsgReader in) {
    try {
      int size = in.readArrayHeader();
      if (size < 4 || in.readInt() != 1 || in.readLong() != 0) {
        return Contact.silent("connected, but its answer is none of MessagePack-RPC");
      }
      return Contact.answered(in.tryNil() && in.isMap() ? agent(in) : "");
    } catch (MsgException e) {
      return Contact.silent("connected, but its answer is none of MessagePack-RPC");
    }
  }

  private static String agent(MsgReader in) {
    String agent = "";
    for (int left = in.readMapHeader(); left > 0; left--) {
      if (in.readString().equals("agent")) {
        agent = in.readString();
      } else {
        in.skip();
      }
    }
    return agent;
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.toLowerCase(Locale.ROOT);
  }
}
