package io.skynet.runtime.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageScannerTest {
  private static final HexFormat HEX = HexFormat.of();

  /** A request whose params hold a value of every format. */
  private static final byte[] EVERY_FORMAT =
      HEX.parseHex(
          "9400cd1000a6457a686f2e65dc0019"
              + "7f e0 c0 c2 c3".replace(" ", "")
              + "cc80 cd8000 ce80000000 cf8000000000000000".replace(" ", "")
              + "d080 d18000 d280000000 d38000000000000000".replace(" ", "")
              + "ca3f800000 cb3ff0000000000000".replace(" ", "")
              + "d90161 da000161 db0000000161".replace(" ", "")
              + "c40100 c5000100 c60000000100".replace(" ", "")
              + "d4ff00 c701ff00".replace(" ", "")
              + "81a16101 de0001a16101".replace(" ", ""));

  private final MessageScanner scanner = new MessageScanner(WireLimits.DEFAULT);

  @Test
  void findsTheEndWhereverTheBytesAreSplit() {
    for (int split = 1; split < EVERY_FORMAT.length; split++) {
      scanner.reset();
      assertEquals(MessageScanner.INCOMPLETE, scanner.scan(EVERY_FORMAT, 0, split), "at " + split);
      int size = scanner.scan(EVERY_FORMAT, 0, EVERY_FORMAT.length);
      assertEquals(EVERY_FORMAT.length, size, "split at " + split);
      assertEquals(List.of(0x00, 0xcd, 0xa6, 0xdc), firstBytes());
    }
  }

  @Test
  void waitsForTheFirstByte() {
    assertEquals(MessageScanner.INCOMPLETE, scanner.scan(new byte[0], 0, 0));
    assertEquals(MessageScanner.INCOMPLETE, scanner.scan(EVERY_FORMAT, 0, 0));
    assertEquals(EVERY_FORMAT.length, scanner.scan(EVERY_FORMAT, 0, EVERY_FORMAT.length));
  }

  @Test
  void findsTheEndByteByByte() {
    for (int limit = 1; limit < EVERY_FORMAT.length; limit++) {
      assertEquals(MessageScanner.INCOMPLETE, scanner.scan(EVERY_FORMAT, 0, limit));
    }
    assertEquals(EVERY_FORMAT.length, scanner.scan(EVERY_FORMAT, 0, EVERY_FORMAT.length));
  }

  /** Those that come at once are read in another way than those that come in pieces. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "940001a16190",
        "940001a16191ff",
        "940001a16193c0c2cb0000000000000000",
        "940001a16191d903616263",
        "940001a16193d90061c403616263",
        "940001a16191820102039101",
        "95cc00cdffffa1619082c09105cf0000000000000001c3",
        "9302a16191da0003616263",
        "940001a16191d7ff0000000000000000",
        "960001a1619090de0001c0c0"
      })
  void findsTheSameAtOnceAsInPieces(String hex) {
    assertSameAtOnceAsInPieces(HEX.parseHex(hex));
  }

  /** The params, three of sixteen, and so many: about as many as there may be levels. */
  @ParameterizedTest
  @ValueSource(ints = {8, 9, 10, 11, 12, 13, 14, 15})
  void findsTheSameOfManyContainersSideBySide(int more) {
    String sixteen = "9f" + "90".repeat(15);
    String last = HEX.toHexDigits((byte) (0x90 + more)) + "90".repeat(more);
    assertSameAtOnceAsInPieces(HEX.parseHex("9302a16194" + sixteen.repeat(3) + last));
  }

  private static void assertSameAtOnceAsInPieces(byte[] message) {
    byte[] followed = Arrays.copyOf(message, message.length + 20);
    MessageScanner pieces = new MessageScanner(WireLimits.DEFAULT);
    for (int limit = 1; limit < message.length; limit++) {
      assertEquals(MessageScanner.INCOMPLETE, pieces.scan(followed, 0, limit), "at " + limit);
    }
    assertEquals(message.length, pieces.scan(followed, 0, message.length));
    for (int limit : new int[] {message.length, followed.length}) {
      MessageScanner atOnce = new MessageScanner(WireLimits.DEFAULT);
      assertEquals(message.length, atOnce.scan(followed, 0, limit));
      assertEquals(parts(pieces), parts(atOnce));
    }
    for (int limit = 1; limit < message.length; limit++) {
      MessageScanner inTwo = new MessageScanner(WireLimits.DEFAULT);
      assertEquals(MessageScanner.INCOMPLETE, inTwo.scan(followed, 0, limit), "at " + limit);
      assertEquals(message.length, inTwo.scan(followed, 0, message.length), "after " + limit);
      assertEquals(parts(pieces), parts(inTwo));
    }
  }

  private static List<Integer> parts(MessageScanner scanner) {
    return IntStream.range(0, scanner.partCount()).mapToObj(scanner::part).toList();
  }

  private List<Integer> firstBytes() {
    return IntStream.range(0, scanner.partCount())
        .mapToObj(part -> EVERY_FORMAT[scanner.part(part)] & 0xff)
        .toList();
  }

  @Test
  void stopsAtTheEndOfTheFirstOfTwoMessages() {
    byte[] two = HEX.parseHex("930201909302a16190");
    assertEquals(4, scanner.scan(two, 0, two.length));
    scanner.reset();
    assertEquals(5, scanner.scan(two, 4, two.length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"47", "16", "00", "c1", "80", "53", "a0", "ff"})
  void refusesWhatIsNoMessageAtItsFirstByte(String hex) {
    byte[] bytes = HEX.parseHex(hex);
    assertThrows(WireException.class, () -> scanner.scan(bytes, 0, bytes.length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dd7fffffff", // an array that would hold more values than the message may have bytes
        "dd80000000",
        "93dd00500000",
        "93df00300000",
        "93db00500000",
        "93c6ffffffff",
        "93c97fffffff00",
        "93c1"
      })
  void refusesSizesBeyondTheLimitAtOnce(String hex) {
    byte[] bytes = HEX.parseHex(hex);
    WireException refused =
        assertThrows(WireException.class, () -> scanner.scan(bytes, 0, bytes.length));
    assertTrue(
        refused.getMessage().contains("4194304") || refused.getMessage().contains("0xc1"),
        refused.getMessage());
  }

  @Test
  void allowsTheDeepestLevelAndNoDeeper() {
    byte[] deep = new byte[65];
    Arrays.fill(deep, (byte) 0x91);
    deep[64] = 0x01;
    assertEquals(65, scanner.scan(deep, 0, 65));
    byte[] tooDeep = new byte[3000];
    Arrays.fill(tooDeep, (byte) 0x91);
    scanner.reset();
    WireException refused =
        assertThrows(WireException.class, () -> scanner.scan(tooDeep, 0, tooDeep.length));
    assertTrue(refused.getMessage().contains("64 levels"), refused.getMessage());
  }

  @Test
  void allowsTheLargestMessageAndNoLarger() {
    WireLimits limits = new WireLimits(64, 64);
    byte[] fits = new byte[64];
    fits[0] = (byte) 0x91;
    fits[1] = (byte) 0xc4;
    fits[2] = 61;
    assertEquals(64, new MessageScanner(limits).scan(fits, 0, 64));
    fits[2] = 62;
    assertThrows(WireException.class, () -> new MessageScanner(limits).scan(fits, 0, 64));
  }
}
