package io.skynet.runtime.faults;

import java.io.IOException;
import java.net.Socket;
import java.util.HexFormat;
import org.msgpack.core.MessagePack;

/**
 * Callers that said hello and wait for calls which hang; those are cancelled when the callers go.
 */
final class Hanging implements AutoCloseable {
  private static final String HELLO = "940000a7242f68656c6c6f9181a17601";

  /** {@code [0, 1, "work", []]}, with so many ids. */
  private static final String CALL = "9400%02xa4776f726b90";

  private final Socket socket;

  Hanging(int port, int calls) throws IOException {
    socket = new Socket("127.0.0.1", port);
    StringBuilder all = new StringBuilder(HELLO);
    for (int id = 1; id <= calls; id++) {
      all.append(CALL.formatted(id));
    }
    socket.getOutputStream().write(HexFormat.of().parseHex(all));
    MessagePack.newDefaultUnpacker(socket.getInputStream()).skipValue(); // the answer to hello
  }

  /** Whether no call has been answered yet. */
  boolean isUnanswered() throws IOException {
    return socket.getInputStream().available() == 0;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  @Override
  public String toString() {
    return "calls that hang, from " + socket.getLocalPort();
  }
}
