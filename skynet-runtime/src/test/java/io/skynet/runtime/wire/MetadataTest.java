package io.skynet.runtime.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.msgpack.MsgWriter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

  @Test
  void takesAboutADozenBytesForARootCall() {
    MsgWriter out = new MsgWriter(16);
    Metadata.write(out, 10_000, Long.MAX_VALUE, 0, 0, null, null, null);
    assertEquals("8201cd271002cf7fffffffffffffff", HexFormat.of().formatHex(out.toByteArray()));
    assertEquals(15, out.position());
  }

  @Test
  void readsWhatItWrites() {
    MsgWriter out = new MsgWriter(16);
    byte[] user = Metadata.encode(Map.of("tenant", "blue"));
    Metadata.write(out, 5, -7, 2, 1, "00-ab-cd-01", user, "10.0.0.1:4711");
    byte[] bytes = out.toByteArray();
    assertEquals(5, Metadata.integer(bytes, 0, Metadata.DEADLINE, -1));
    assertEquals(-7, Metadata.integer(bytes, 0, Metadata.REQUEST_ID, 0));
    assertEquals(2, Metadata.integer(bytes, 0, Metadata.ATTEMPT, 0));
    assertEquals(1, Metadata.integer(bytes, 0, Metadata.PRIORITY, 0));
    assertEquals("00-ab-cd-01", Metadata.text(bytes, 0, Metadata.TRACEPARENT));
    assertEquals("10.0.0.1:4711", Metadata.text(bytes, 0, Metadata.ORIGIN));
    assertEquals(Map.of("tenant", "blue"), Metadata.texts(bytes, 0, Metadata.USER));
  }

  /** What a handler may log is a line of bounded length, whoever has sent it. */
  @Test
  void takesTextThatMustNotBeLoggedForAbsent() {
    for (String text : List.of("x".repeat(256), "a\nb", "\u001b[2J", "\u009b2J", "\u0000")) {
      assertNull(readBack(text));
    }
    assertEquals("x".repeat(255), readBack("x".repeat(255)));
    assertEquals("größe", readBack("größe"));
  }

  private static String readBack(String origin) {
    MsgWriter out = new MsgWriter(16);
    Metadata.write(out, 5, 1, 0, 0, null, null, origin);
    return Metadata.text(out.toByteArray(), 0, Metadata.ORIGIN);
  }

  /** A map in which 42 stands under 2, behind something that is to be passed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "82 63 c0 022a",
        "82 63 93 01 92 02 03 81 0204 022a", // with a 2 inside that is none of the keys
        "82 63 dc0002 0102 022a",
        "82 63 dd00000002 0102 022a",
        "82 63 de0001 0102 022a",
        "82 63 df00000001 0102 022a",
        "82 63 c7020101ff 022a",
        "82 63 c800020101ff 022a",
        "82 63 c9000000020101ff 022a",
        "82 63 d9020202 022a",
        "82 63 da00020202 022a",
        "82 63 db000000020202 022a",
        "82 63 c4020202 022a",
        "82 63 cb0202020202020202 022a",
        "82 63 a20202 022a",
        "82 a102 02 022a", // a key that is text
        "82 9102 02 022a", // and one that is an array
        "de0002 6302 022a",
        "df00000002 6302 022a",
        "81 02cc2a",
        "81 02d3000000000000002a"
      })
  void passesWhatItDoesNotKnow(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertEquals(42, Metadata.integer(bytes, 0, 2, -1));
  }

  /** Of a key that comes twice the first counts; of one of the user's map, the last. */
  @Test
  void settlesWhatComesTwice() {
    assertEquals(1, Metadata.integer(HexFormat.of().parseHex("8202010202"), 0, 2, -1));
    byte[] user = HexFormat.of().parseHex("810582a161a131a161a132");
    assertEquals(Map.of("a", "2"), Metadata.texts(user, 0, Metadata.USER));
  }

  @ParameterizedTest
  @CsvSource({
    "80",
    "8105c0",
    "8102c0",
    "8102a0",
    "8104c0",
    "810405",
    "8102cfffffffffffffffff",
    "810581c0c0",
    "8105a0"
  })
  void takesWhatIsOfAnotherTypeForAbsent(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertEquals(-1, Metadata.integer(bytes, 0, Metadata.REQUEST_ID, -1));
    assertNull(Metadata.text(bytes, 0, Metadata.TRACEPARENT));
    assertTrue(Metadata.texts(bytes, 0, Metadata.USER).isEmpty());
  }
}
