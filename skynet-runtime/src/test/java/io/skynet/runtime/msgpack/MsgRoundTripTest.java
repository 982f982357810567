package io.skynet.runtime.msgpack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;

/** Our bytes against those of msgpack-core, and back. */
class MsgRoundTripTest {
  private static final HexFormat HEX = HexFormat.of();

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        1,
        127,
        128,
        255,
        256,
        32767,
        32768,
        65535,
        65536,
        2147483647L,
        2147483648L,
        4294967295L,
        4294967296L,
        Long.MAX_VALUE,
        -1,
        -32,
        -33,
        -128,
        -129,
        -32768,
        -32769,
        -2147483648L,
        -2147483649L,
        Long.MIN_VALUE
      })
  void writesIntegersInTheirShortestForm(long value) throws IOException {
    MsgWriter out = new MsgWriter(1);
    out.writeLong(value);
    MessageBufferPacker oracle = MessagePack.newDefaultBufferPacker();
    oracle.packLong(value);
    assertArrayEquals(oracle.toByteArray(), out.toByteArray());
    assertEquals(value, new MsgReader(out.toByteArray()).readLong());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 255, 256, 65535, 65536})
  void writesTextAndBinaryOfEverySize(int size) throws IOException {
    String text = "ä".repeat(size / 2) + "x".repeat(size % 2);
    byte[] binary = new byte[size];
    MsgWriter out = new MsgWriter(1);
    out.writeString(text);
    out.writeString("y".repeat(size));
    out.writeBinary(binary);
    MessageBufferPacker oracle = MessagePack.newDefaultBufferPacker();
    oracle
        .packString(text)
        .packString("y".repeat(size))
        .packBinaryHeader(size)
        .writePayload(binary);
    assertArrayEquals(oracle.toByteArray(), out.toByteArray());
    MsgReader in = new MsgReader(out.toByteArray());
    assertEquals(text, in.readString());
    assertEquals(size, in.readString().length());
    assertArrayEquals(binary, in.readBinary());
    assertEquals(0, in.remaining());
  }

  @Test
  void readsWhatItWroteInAnyOrder() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 2_000; round++) {
      long seed = random.nextLong();
      MsgWriter out = new MsgWriter(1);
      write(out, new SplittableRandom(seed));
      MsgReader in = new MsgReader(out.toByteArray());
      readBack(in, new SplittableRandom(seed));
      assertEquals(0, in.remaining());
      MsgReader skipping = new MsgReader(out.toByteArray());
      skipping.skip(9);
      assertEquals(0, skipping.remaining());
    }
  }

  private static void write(MsgWriter out, SplittableRandom r) {
    out.writeLong(r.nextLong() >> r.nextInt(64));
    out.writeInt(r.nextInt() >> r.nextInt(32));
    out.writeShort((short) r.nextInt());
    out.writeByte((byte) r.nextInt());
    out.writeChar((char) r.nextInt());
    out.writeDouble(Double.longBitsToDouble(r.nextLong()));
    out.writeFloat(Float.intBitsToFloat(r.nextInt()));
    out.writeBoolean(r.nextBoolean());
    out.writeNil();
  }

  private static void readBack(MsgReader in, SplittableRandom r) {
    assertEquals(r.nextLong() >> r.nextInt(64), in.readLong());
    assertEquals(r.nextInt() >> r.nextInt(32), in.readInt());
    assertEquals((short) r.nextInt(), in.readShort());
    assertEquals((byte) r.nextInt(), in.readByte());
    assertEquals((char) r.nextInt(), in.readChar());
    assertEquals(Double.longBitsToDouble(r.nextLong()), in.readDouble());
    assertEquals(Float.intBitsToFloat(r.nextInt()), in.readFloat());
    assertEquals(r.nextBoolean(), in.readBoolean());
    in.readNil();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00e1",
        "\u0141",
        "\u6141",
        "a\u0141",
        "\u0141a",
        "AB\u4142CD",
        "\u0080",
        "\u007f"
      })
  void writesAllOfACharacterWhoseLowByteLooksLikeAscii(String part) throws IOException {
    for (String text : new String[] {part, part.repeat(20), "x".repeat(40) + part}) {
      MsgWriter out = new MsgWriter(1);
      out.writeString(text);
      MessageBufferPacker oracle = MessagePack.newDefaultBufferPacker();
      oracle.packString(text);
      assertArrayEquals(oracle.toByteArray(), out.toByteArray());
      assertEquals(text, new MsgReader(out.toByteArray()).readString());
    }
  }

  @Test
  void refusesHalfASurrogatePairButNotAWholeOne() {
    MsgWriter out = new MsgWriter(8);
    out.writeString("\ud83d\ude00");
    assertEquals("\ud83d\ude00", new MsgReader(out.toByteArray()).readString());
    assertThrows(IllegalArgumentException.class, () -> out.writeString("a\ud83d"));
    assertThrows(IllegalArgumentException.class, () -> out.writeString("\ude00\ud83d"));
  }

  @ParameterizedTest
  @CsvSource({
    "cc80, 'expected a byte, found 128'",
    "d1ff7f, 'expected a byte, found -129'",
    "cfffffffffffffffff, 'expected a long, found 18446744073709551615'",
    "a161, 'expected an integer, found a string'",
    "c0, 'expected an integer, found nil'",
    "ca3f800000, 'expected an integer, found a float'",
    "cd01, 'needed 3 bytes, but only 2 are left'",
    "'', 'expected a value, found the end'"
  })
  void neverWrapsRoundsOrReadsPastTheEnd(String hex, String problem) {
    MsgReader in = new MsgReader(HEX.parseHex(hex));
    MsgException refused = assertThrows(MsgException.class, in::readByte);
    assertEquals(problem + " at byte 0", refused.getMessage());
  }

  @Test
  void readsNumbersOfOtherLanguages() {
    assertEquals(2.0, new MsgReader(HEX.parseHex("02")).readDouble());
    assertEquals(0.1f, new MsgReader(HEX.parseHex("cb3fb999999999999a")).readFloat());
    assertEquals(5, new MsgReader(HEX.parseHex("d30000000000000005")).readInt());
    assertThrows(
        MsgException.class, () -> new MsgReader(HEX.parseHex("cb7fefffffffffffff")).readFloat());
    assertThrows(
        MsgException.class, () -> new MsgReader(HEX.parseHex("cf0020000000000001")).readDouble());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a2c328", "a1ff", "a3eda080", "a2c0af", "d901c3"})
  void refusesTextThatIsNotUtf8(String hex) {
    MsgException refused =
        assertThrows(MsgException.class, () -> new MsgReader(HEX.parseHex(hex)).readString());
    assertTrue(refused.getMessage().contains("not UTF-8"), refused.getMessage());
  }

  @Test
  void readsTheReplacementCharacterItself() {
    assertEquals("\ufffd", new MsgReader(HEX.parseHex("a3efbfbd")).readString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dd7fffffff", "ddffffffff", "dc0010", "df7fffffff", "82a1", "c67fffffff"})
  void refusesSizesThatTheBytesCannotHold(String hex) {
    MsgReader in = new MsgReader(HEX.parseHex(hex));
    assertThrows(MsgException.class, in::skip);
  }

  @Test
  void dynamicValuesNestNoDeeperThanTheirLimit() {
    byte[] deep = new byte[200];
    java.util.Arrays.fill(deep, (byte) 0x91);
    deep[199] = 1;
    MsgException refused =
        assertThrows(MsgException.class, () -> DynamicValues.read(new MsgReader(deep)));
    assertTrue(refused.getMessage().contains("64 levels"), refused.getMessage());
  }
}
