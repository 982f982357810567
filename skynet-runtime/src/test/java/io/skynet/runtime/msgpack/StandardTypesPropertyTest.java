package io.skynet.runtime.msgpack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Whatever is written comes back as it was, and bytes of any kind are read or refused. */
class StandardTypesPropertyTest {
  private static final String SEED = "20261124";

  private static <T> void comesBack(
      T value, BiConsumer<MsgWriter, T> writer, Function<MsgReader, T> reader) {
    MsgWriter out = new MsgWriter(1);
    writer.accept(out, value);
    out.writeInt(7);
    MsgReader in = new MsgReader(out.toByteArray());
    assertEquals(value, reader.apply(in));
    assertEquals(7, in.readInt());
    MsgReader skipping = new MsgReader(out.toByteArray());
    skipping.skip(2);
    assertEquals(0, skipping.remaining());
  }

  @Property(seed = SEED)
  void numbers(@ForAll BigInteger integer, @ForAll BigDecimal decimal, @ForAll long plain) {
    comesBack(integer, StandardTypes::writeBigInteger, StandardTypes::readBigInteger);
    comesBack(decimal, StandardTypes::writeBigDecimal, StandardTypes::readBigDecimal);
    MsgWriter out = new MsgWriter(1);
    out.writeLong(plain);
    byte[] bytes = out.toByteArray();
    assertEquals(BigInteger.valueOf(plain), StandardTypes.readBigInteger(new MsgReader(bytes)));
    assertEquals(BigDecimal.valueOf(plain), StandardTypes.readBigDecimal(new MsgReader(bytes)));
  }

  @Property(seed = SEED)
  void instants(
      @ForAll @LongRange(min = -31557014167219200L, max = 31556889864403199L) long seconds,
      @ForAll @IntRange(max = 999_999_999) int nanos,
      @ForAll @IntRange(max = 40) int shift) {
    Instant instant = Instant.ofEpochSecond(seconds >> shift, nanos);
    comesBack(instant, StandardTypes::writeInstant, StandardTypes::readInstant);
    comesBack(
        instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS),
        StandardTypes::writeInstant,
        StandardTypes::readInstant);
    MsgWriter out = new MsgWriter(1);
    out.writeString(instant.toString());
    assertEquals(instant, StandardTypes.readInstant(new MsgReader(out.toByteArray())));
  }

  @Property(seed = SEED)
  void times(@ForAll("dates") LocalDateTime time, @ForAll("zones") ZoneId zone) {
    comesBack(time.toLocalDate(), StandardTypes::writeLocalDate, StandardTypes::readLocalDate);
    comesBack(time.toLocalTime(), StandardTypes::writeLocalTime, StandardTypes::readLocalTime);
    comesBack(time, StandardTypes::writeLocalDateTime, StandardTypes::readLocalDateTime);
    comesBack(zone, StandardTypes::writeZoneId, StandardTypes::readZoneId);
    ZonedDateTime zoned = time.atZone(zone);
    comesBack(zoned, StandardTypes::writeZonedDateTime, StandardTypes::readZonedDateTime);
    comesBack(
        zoned.withLaterOffsetAtOverlap(),
        StandardTypes::writeZonedDateTime,
        StandardTypes::readZonedDateTime);
    OffsetDateTime offset = zoned.toOffsetDateTime();
    comesBack(offset, StandardTypes::writeOffsetDateTime, StandardTypes::readOffsetDateTime);
  }

  @Provide
  Arbitrary<LocalDateTime> dates() {
    return Combinators.combine(
            Arbitraries.longs().between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()),
            Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()))
        .as(
            (day, nano) ->
                LocalDateTime.of(LocalDate.ofEpochDay(day), LocalTime.ofNanoOfDay(nano)));
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.oneOf(
        Arbitraries.of("Europe/Paris", "UTC", "America/New_York", "Asia/Kathmandu").map(ZoneId::of),
        Arbitraries.integers()
            .between(-18 * 3600, 18 * 3600)
            .map(ZoneOffset::ofTotalSeconds)
            .map(ZoneId.class::cast));
  }

  @Property(seed = SEED)
  void durations(@ForAll long seconds, @ForAll @IntRange(max = 999_999_999) int nanos) {
    comesBack(
        Duration.ofSeconds(seconds, nanos),
        StandardTypes::writeDuration,
        StandardTypes::readDuration);
  }

  @Property(seed = SEED)
  void identifiers(@ForAll long high, @ForAll long low, @ForAll byte[] bytes) {
    UUID uuid = new UUID(high, low);
    comesBack(uuid, StandardTypes::writeUuid, StandardTypes::readUuid);
    MsgWriter out = new MsgWriter(1);
    out.writeBinary(ByteBuffer.allocate(16).putLong(high).putLong(low).array());
    assertEquals(uuid, StandardTypes.readUuid(new MsgReader(out.toByteArray())));
    comesBack(
        ByteBuffer.wrap(bytes), StandardTypes::writeByteBuffer, StandardTypes::readByteBuffer);
  }

  @Property(seed = SEED)
  void anyBytesAreReadOrRefused(@ForAll @Size(max = 40) byte[] tail, @ForAll byte first) {
    byte[] bytes = new byte[tail.length + 1];
    bytes[0] = first;
    System.arraycopy(tail, 0, bytes, 1, tail.length);
    readOrRefuse(bytes, StandardTypes::readBigInteger);
    readOrRefuse(bytes, StandardTypes::readBigDecimal);
    readOrRefuse(bytes, StandardTypes::readInstant);
    readOrRefuse(bytes, StandardTypes::readDuration);
    readOrRefuse(bytes, StandardTypes::readZonedDateTime);
    readOrRefuse(bytes, StandardTypes::readZoneId);
    readOrRefuse(bytes, StandardTypes::readUuid);
    readOrRefuse(bytes, StandardTypes::readUri);
    readOrRefuse(bytes, StandardTypes::readByteBuffer);
    readOrRefuse(bytes, DynamicValues::read);
  }

  private static void readOrRefuse(byte[] bytes, Function<MsgReader, ?> reader) {
    MsgReader in = new MsgReader(bytes);
    try {
      reader.apply(in);
      assertTrue(in.remaining() >= 0);
    } catch (MsgException refused) {
      assertTrue(refused.getMessage().contains(" at byte "), refused.getMessage());
    }
  }

  @Property(seed = SEED, tries = 9)
  void tenThousandDigitsTravelAndOneMoreDoesNot(@ForAll @IntRange(min = 1, max = 9) int digit) {
    String digits = String.valueOf(digit).repeat(10_000);
    BigInteger most = new BigInteger(digits).negate();
    comesBack(most, StandardTypes::writeBigInteger, StandardTypes::readBigInteger);
    comesBack(
        new BigDecimal(most, 9_999), StandardTypes::writeBigDecimal, StandardTypes::readBigDecimal);
    MsgWriter out = new MsgWriter(1);
    assertThrows(
        IllegalArgumentException.class,
        () -> StandardTypes.writeBigInteger(out, new BigInteger("1" + digits)));
    out.writeString("1" + digits);
    byte[] bytes = out.toByteArray();
    assertThrows(MsgException.class, () -> StandardTypes.readBigInteger(new MsgReader(bytes)));
    assertThrows(MsgException.class, () -> StandardTypes.readBigDecimal(new MsgReader(bytes)));
  }

  @Property(seed = SEED, tries = 5)
  void numbersThatTakeTooLongAreRefusedAtBothEnds(@ForAll @IntRange(min = 1, max = 9) int digit) {
    BigInteger large = new BigInteger(String.valueOf(digit).repeat(10_001));
    MsgWriter out = new MsgWriter(1);
    assertThrows(IllegalArgumentException.class, () -> StandardTypes.writeBigInteger(out, large));
    assertThrows(
        IllegalArgumentException.class,
        () -> StandardTypes.writeBigDecimal(out, BigDecimal.valueOf(1, 10_001)));
    for (String text : new String[] {"1".repeat(4_000_000), "1e2147483647", "1e-10001"}) {
      MsgWriter hostile = new MsgWriter(1);
      hostile.writeString(text);
      MsgException refused =
          assertThrows(
              MsgException.class,
              () -> StandardTypes.readBigDecimal(new MsgReader(hostile.toByteArray())));
      assertTrue(refused.getMessage().length() < 200, refused.getMessage());
    }
  }
}
