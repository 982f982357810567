package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.ErrorStream;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.wire.WireLimits;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages just below a limit, at it, and just above, at both ends and in pieces. */
class MessageLimitsTest {
  private static final int LIMIT = 1 << 10;
  private static final WireLimits WIRE = new WireLimits(LIMIT, 64);
  private static final ServerLimits LIMITS = limits(WIRE);
  private static final byte[] CALL = ByteText.parse("94 00 02 a4 'take' 91 c0");
  private static final String ANSWERS = "940101c0c0" + "940102c0c0";

  private static ServerLimits limits(WireLimits wire) {
    return new ServerLimits(wire, 4, 4, 4, Duration.ofSeconds(9), 1 << 20, Duration.ofSeconds(9));
  }

  /** A request that carries one value. */
  private static byte[] request(byte[] value) {
    return message("94 00 01 a4 'take' 91", value);
  }

  /** A reply whose result is one value. */
  private static byte[] reply(byte[] value) {
    return message("94 01 01 c0", value);
  }

  private static byte[] message(String head, byte[] value) {
    byte[] before = ByteText.parse(head);
    MsgWriter out = new MsgWriter(before.length + value.length);
    out.writeRaw(before, 0, before.length);
    out.writeRaw(value, 0, value.length);
    return out.toByteArray();
  }

  /** A binary value that makes the message around it {@code size} bytes long. */
  private static byte[] filler(int size, int head) {
    MsgWriter out = new MsgWriter(size);
    out.writeBinary(new byte[size - head - 3]);
    return out.toByteArray();
  }

  private static byte[] nested(int levels) {
    return ByteText.parse("(91)*" + (levels - 1) + " 90");
  }

  private static Stream<List<byte[]>> wholeAndInPieces(byte[] bytes) {
    return Stream.of(
        List.of(bytes), Segments.pieces(bytes, 1), Segments.pieces(bytes, bytes.length - 1));
  }

  private static void assertServed(byte[] request) {
    wholeAndInPieces(message(HexFormat.of().formatHex(request), CALL))
        .forEach(
            pieces -> {
              try (EmbeddedEnd service = EmbeddedEnd.serving(LIMITS)) {
                service.receive(pieces);
                assertEquals(ANSWERS, HexFormat.of().formatHex(service.sent()));
                assertTrue(service.isOpen());
              }
            });
  }

  private static void assertRefused(byte[] request, String because) {
    wholeAndInPieces(request)
        .forEach(
            pieces -> {
              try (ErrorStream log = ErrorStream.capture();
                  EmbeddedEnd service = EmbeddedEnd.serving(LIMITS)) {
                service.receive(CALL);
                service.receive(pieces);
                assertEquals("940102c0c0", HexFormat.of().formatHex(service.sent()));
                assertFalse(service.isOpen());
                assertTrue(log.text().contains(because), log.text());
              }
            });
  }

  private static List<String> outcomes(byte[] reply) {
    Calls calls = new Calls();
    try (EmbeddedEnd caller = EmbeddedEnd.calling(WIRE, calls)) {
      calls.make(request(new byte[1]));
      caller.sent();
      caller.receive(Segments.pieces(reply, 100));
      return calls.outcomes();
    }
  }

  private static void assertLost(byte[] reply, String because) {
    String reason = "a peer broke the protocol: " + because;
    assertEquals(List.of("closed " + reason, "lost " + reason), outcomes(reply));
  }

  @ParameterizedTest
  @ValueSource(ints = {LIMIT - 1, LIMIT})
  void servesMessagesUpToTheLimit(int size) {
    byte[] request = request(filler(size, 9));
    assertEquals(size, request.length);
    assertServed(request);
    byte[] reply = reply(filler(size, 4));
    assertEquals(size, reply.length);
    assertTrue(outcomes(reply).get(0).startsWith("reply c5"));
  }

  @Test
  void refusesMessagesAboveTheLimit() {
    String because = "the message has at least 1025 bytes; the limit is 1024 bytes";
    assertRefused(request(filler(LIMIT + 1, 9)), because);
    assertLost(reply(filler(LIMIT + 1, 4)), because);
  }

  @ParameterizedTest
  @ValueSource(ints = {63, 64})
  void servesNestingUpToTheLimit(int levels) {
    assertServed(request(nested(levels - 2)));
    assertTrue(outcomes(reply(nested(levels - 1))).get(0).startsWith("reply 91"));
  }

  @Test
  void refusesNestingAboveTheLimit() {
    String because = "the message has at least 65 levels of nesting; the limit is 64 levels";
    assertRefused(request(nested(63)), because);
    assertLost(reply(nested(64)), because);
  }

  /** What is announced has at least a byte for each value, and each half of a pair. */
  @ParameterizedTest
  @CsvSource({"dc, 3, 1", "dd0000, 5, 1", "de, 3, 2", "df0000, 5, 2"})
  void countsElementsAgainstTheBytesThatAreLeft(String header, int head, int each) {
    int room = (LIMIT - 9 - head) / each;
    String values = "(c0)*" + room * each;
    assertServed(request(ByteText.parse(header + "%04x".formatted(room) + values)));
    byte[] tooMany = request(ByteText.parse(header + "%04x".formatted(room + 1)));
    int least = 9 + head + each * (room + 1);
    assertRefused(tooMany, "the message has at least " + least + " bytes; the limit is 1024 bytes");
  }

  /** Around the sizes of the buffers that bytes are gathered in. */
  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void findsMessagesAcrossTheEndsOfBuffers(int difference) {
    for (int size : new int[] {LoopBuffers.SIZE, 2 * LoopBuffers.SIZE, 4 * LoopBuffers.SIZE}) {
      MsgWriter value = new MsgWriter(size);
      value.writeBinary(new byte[size + difference - 9 - (size > LoopBuffers.SIZE ? 5 : 3)]);
      byte[] stream = message(HexFormat.of().formatHex(request(value.toByteArray())), CALL);
      for (int piece : new int[] {stream.length, LoopBuffers.SIZE, LoopBuffers.SIZE - 1, 1460}) {
        try (EmbeddedEnd service = EmbeddedEnd.serving(ServerLimits.DEFAULT)) {
          service.receive(Segments.pieces(stream, piece));
          assertEquals(ANSWERS, HexFormat.of().formatHex(service.sent()));
        }
      }
    }
  }
}
