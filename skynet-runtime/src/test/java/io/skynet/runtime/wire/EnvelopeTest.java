package io.skynet.runtime.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

  @ParameterizedTest
  @CsvSource({
    "9400 01 a46563686f 90, 1",
    "9400 7f a46563686f 90, 127",
    "9400 cd0001 a46563686f 90, 1", // not the shortest form, which the specification allows
    "9400 ceffffffff a46563686f 90, 4294967295",
    "9400 cf00000000ffffffff a46563686f 90, 4294967295",
    "9400 d300000000000000ff a46563686f 90, 255",
    "9400 d001 d9046563686f 90, 1", // names in every family that holds bytes
    "9400 01 da00046563686f 90, 1",
    "9400 01 db000000046563686f 90, 1",
    "9400 01 c4046563686f 90, 1",
    "9400 01 c500046563686f 90, 1",
    "9400 01 c6000000046563686f 90, 1",
    "9500 01 a46563686f 90 80, 1", // more values than the specification has
    "dc000400 01 a46563686f 90, 1"
  })
  void readsRequests(String hex, long id) {
    byte[] bytes = bytes(hex);
    Envelope envelope = parse(bytes);
    assertEquals(Envelope.Kind.REQUEST, envelope.kind());
    assertEquals(id, Integer.toUnsignedLong(envelope.id()));
    assertEquals("echo", name(bytes, envelope));
    assertEquals((byte) 0x90, bytes[envelope.bodyAt()]);
  }

  @Test
  void readsNotifications() {
    byte[] bytes = bytes("9302a46563686f9101");
    Envelope envelope = parse(bytes);
    assertEquals(Envelope.Kind.NOTIFICATION, envelope.kind());
    assertEquals("echo", name(bytes, envelope));
    assertEquals(bytes.length, envelope.end());
  }

  @Test
  void readsResponses() {
    byte[] bytes = bytes("9401 05 c0 a26869");
    Envelope envelope = parse(bytes);
    assertEquals(Envelope.Kind.RESPONSE, envelope.kind());
    assertEquals(5, envelope.id());
    assertEquals((byte) 0xc0, bytes[envelope.errorAt()]);
    assertEquals((byte) 0xa2, bytes[envelope.bodyAt()]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "90", // nothing at all
        "940301a0 90", // a reserved type
        "94ff01a0 90", // a negative type
        "94a13001a0 90", // a type that is text
        "930001a0", // a request without params
        "9202a0",
        "9400ffa46563686f90", // a negative id
        "9400cf0000000100000000a46563686f90", // an id above 32 bits
        "9400ca3f800000a46563686f90", // a float for an id
        "9400c0a46563686f90",
        "94000105 90", // a name that is a number
        "940001c090",
        "940001a46563686f80", // params that are a map
        "940001a46563686fc0"
      })
  void refusesWhatIsNoneOfTheThree(String hex) {
    assertThrows(WireException.class, () -> parse(bytes(hex)));
  }

  private static Envelope parse(byte[] bytes) {
    MessageScanner scanner = new MessageScanner(WireLimits.DEFAULT);
    int size = scanner.scan(bytes, 0, bytes.length);
    if (size == MessageScanner.INCOMPLETE) {
      throw new WireException("incomplete");
    }
    Envelope envelope = new Envelope();
    envelope.parse(bytes, 0, size, scanner);
    return envelope;
  }

  private static String name(byte[] bytes, Envelope envelope) {
    int from = envelope.nameFrom();
    return new String(bytes, from, envelope.nameTo() - from, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
