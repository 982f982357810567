package io.skynet.runtime.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.ErrorStream;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.wire.WireLimits;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends what {@code hostile.txt} lists, and looks at what becomes of it and of the neighbours. */
@Timeout(60)
class HostileBytesTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final byte[] NEXT = ByteText.parse("94 00 02 a4 'take' 91 c0");
  private static final String NEXT_ANSWER = "940102c0c0";

  /** Only for what never ends: a slow machine may take so long for what does. */
  private static final ServerLimits IMPATIENT =
      new ServerLimits(
          WireLimits.DEFAULT, 64, 64, 64, Duration.ofMillis(200), 1 << 20, Duration.ofSeconds(9));

  private static EchoServer patient;
  private static EchoServer impatient;

  @BeforeAll
  static void start() throws Exception {
    patient = EchoServer.start(Threading.NON_BLOCKING, ServerLimits.DEFAULT);
    impatient = EchoServer.start(Threading.NON_BLOCKING, IMPATIENT);
  }

  @AfterAll
  static void stop() {
    patient.close();
    impatient.close();
  }

  static List<HostileBytes> all() {
    return HostileBytes.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void endsAsListedHoweverItIsCut(HostileBytes hostile) {
    assertOutcome(hostile, List.of(hostile.bytes()));
    assertOutcome(hostile, Segments.pieces(hostile.bytes(), 1460));
    if (hostile.bytes().length < 1 << 12) {
      assertOutcome(hostile, Segments.pieces(hostile.bytes(), 1));
    }
  }

  private static void assertOutcome(HostileBytes hostile, List<byte[]> pieces) {
    try (ErrorStream log = ErrorStream.capture();
        EmbeddedEnd service = EmbeddedEnd.serving(ServerLimits.DEFAULT)) {
      service.receive(pieces);
      String sent = HEX.formatHex(service.sent());
      switch (hostile.outcome()) {
        case "refused" -> assertTrue(log.text().contains(hostile.text()), log.text());
        case "error" -> assertError(hostile.text(), sent);
        case "served" -> assertEquals("940101c0c0", sent);
        case "silent" -> assertEquals("", sent);
        case "waits" -> assertTrue(service.isOpen());
        default -> throw new IllegalArgumentException("unknown outcome " + hostile.outcome());
      }
      assertEquals(hostile.outcome().equals("refused"), !service.isOpen(), "open");
      if (!List.of("refused", "waits").contains(hostile.outcome())) {
        service.receive(NEXT);
        assertEquals(NEXT_ANSWER, HEX.formatHex(service.sent()));
      }
    }
  }

  private static void assertError(String text, String sent) {
    assertTrue(sent.startsWith("940101d9") || sent.startsWith("940101da"), sent);
    assertTrue(sent.endsWith("c0"), sent);
    String said = new String(HEX.parseHex(sent), ISO_8859_1);
    assertTrue(said.contains(text), said);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void harmsNoNeighbour(HostileBytes hostile) throws Exception {
    EchoServer server = hostile.outcome().equals("waits") ? impatient : patient;
    try (Socket neighbour = server.connect();
        Socket peer = server.connect()) {
      EchoServer.assertServed(neighbour);
      send(peer, hostile.bytes());
      EchoServer.assertServed(neighbour);
      switch (hostile.outcome()) {
        case "refused", "waits" -> EchoServer.readToEnd(peer);
        default -> assertAnswersNext(peer);
      }
      EchoServer.assertServed(neighbour);
    }
  }

  private static void send(Socket peer, byte[] bytes) throws IOException {
    try {
      peer.getOutputStream().write(bytes);
    } catch (SocketException e) {
      // Closed before all of it was sent, which is as good.
    }
  }

  private static void assertAnswersNext(Socket peer) throws IOException {
    peer.getOutputStream().write(NEXT);
    StringBuilder answers = new StringBuilder();
    while (!answers.toString().endsWith(NEXT_ANSWER)) {
      int next = peer.getInputStream().read();
      assertTrue(next >= 0, "closed after " + answers);
      answers.append(HEX.toHexDigits((byte) next));
    }
  }

  @Test
  void knowsAnotherProtocolByItsFirstByte() {
    for (int first = 0; first < 256; first++) {
      boolean array = first >>> 4 == 9 || first == 0xdc || first == 0xdd;
      try (EmbeddedEnd service = EmbeddedEnd.serving(ServerLimits.DEFAULT)) {
        service.receive(new byte[] {(byte) first});
        assertEquals(array && first != 0x90, service.isOpen(), Integer.toHexString(first));
      }
    }
  }

  @Test
  void complainsOnceAMinuteOfAnAddressAndInOneLine() throws Exception {
    try (ErrorStream log = ErrorStream.capture();
        EchoServer strict = EchoServer.start(Threading.NON_BLOCKING, ServerLimits.DEFAULT)) {
      for (int i = 0; i < 20; i++) {
        try (Socket peer = strict.connect()) {
          send(peer, new byte[] {(byte) 0xc1});
          EchoServer.readToEnd(peer);
        }
      }
      assertEquals(1, log.text().lines().count(), log.text());
      assertFalse(log.text().contains("Exception"), log.text());
    }
  }
}
