package io.skynet.sky.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class KnockTest {

  @Test
  void aPeerThatGreetsSaysWhatItIs() throws Exception {
    // [1, 0, nil, {"v": 1, "agent": "me"}], of which the last byte comes late
    Contact contact = answered("940100c082a17601a56167656e74a26d", "65");
    assertEquals(Contact.answered("me"), contact);
  }

  @Test
  void anErrorIsAnAnswerToo() throws Exception {
    assertEquals(Contact.answered(""), answered("940100a26e6fc0")); // [1, 0, "no", nil]
  }

  @Test
  void somethingElseIsNoAnswer() throws Exception {
    String problem = "connected, but its answer is none of MessagePack-RPC";
    assertEquals(Contact.silent(problem), answered("485454502f312e31")); // HTTP/1.1
    assertEquals(Contact.silent(problem), answered("940105c0c0")); // to another question
    assertEquals(Contact.silent("connected, but it hung up"), answered("94"));
  }

  @Test
  void silence() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Contact contact = new Knock(Duration.ofMillis(100)).at(here(silent.getLocalPort()));
      assertEquals(Contact.silent("connected, but no answer within 100 ms"), contact);
    }
  }

  @Test
  void nobody() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    Contact contact = new Knock(Duration.ofSeconds(5)).at(here(port));
    assertFalse(contact.connected());
    assertEquals("connection refused", contact.reason());
    Contact unknown =
        new Knock(Duration.ofSeconds(5)).at(new Endpoint("no-such-host.invalid", port));
    assertTrue(unknown.reason().contains("is not known here"), unknown.reason());
  }

  /** A record may name what it likes, and so may a name server. */
  @Test
  void whereNoServiceCanBe() {
    Contact contact = new Knock(Duration.ofSeconds(5)).at(new Endpoint("169.254.169.254", 80));
    assertEquals("no service can be at 169.254.169.254, which is link-local", contact.reason());
  }

  private static Contact answered(String... parts) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> done = CompletableFuture.runAsync(() -> serve(server, parts));
      Contact contact = new Knock(Duration.ofSeconds(5)).at(here(server.getLocalPort()));
      done.join();
      return contact;
    }
  }

  private static void serve(ServerSocket server, String... parts) {
    try (Socket peer = server.accept()) {
      assertTrue(peer.getInputStream().read() == 0x94);
      peer.setTcpNoDelay(true);
      for (String part : parts) {
        peer.getOutputStream().write(HexFormat.of().parseHex(part));
        peer.getOutputStream().flush();
        Thread.sleep(20);
      }
      peer.shutdownOutput();
      while (peer.getInputStream().read() >= 0) {
        // Until it has seen the end.
      }
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Endpoint here(int port) {
    return new Endpoint("127.0.0.1", port);
  }
}
