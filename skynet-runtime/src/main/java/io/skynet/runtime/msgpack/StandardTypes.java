package io.skynet.runtime.msgpack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.Function;

/**
 * The types of Java's library that msgpack does not know. Most travel as text, which every language
 * can read and a person can type: dates and times as ISO 8601 has them, numbers of any size in
 * decimal.
 *
 * <p>Numbers have at most {@value #MOST_DIGITS} digits before or after the point, since the work of
 * converting them grows with the square of their length.
 */
public final class StandardTypes {
  private static final int MOST_DIGITS = 10_000;

  /** The least number that has more than {@link #MOST_DIGITS} digits. */
  private static final BigInteger TOO_MANY_DIGITS = BigInteger.TEN.pow(MOST_DIGITS);

  private static final int UUID_BYTES = 16;

  private StandardTypes() {}

  /**
   * Writes decimal digits, so that languages whose numbers are floats lose nothing.
   *
   * @throws IllegalArgumentException if there are too many
   */
  public static void writeBigInteger(MsgWriter out, BigInteger value) {
    requireShort(value, 0);
    out.writeString(value.toString());
  }

  /** Reads decimal digits, or an integer. */
  public static BigInteger readBigInteger(MsgReader in) {
    return isInteger(in)
        ? readInteger(in)
        : parseNumber(in, "an integer", BigInteger::new, value -> value, value -> 0);
  }

  /**
   * Writes the number as {@link BigDecimal#toString} has it, which keeps its scale.
   *
   * @throws IllegalArgumentException if it has too many digits
   */
  public static void writeBigDecimal(MsgWriter out, BigDecimal value) {
    requireShort(value.unscaledValue(), value.scale());
    out.writeString(value.toString());
  }

  /** Reads a decimal number as text, or an integer; a float is refused, since it may be rounded. */
  public static BigDecimal readBigDecimal(MsgReader in) {
    return isInteger(in)
        ? new BigDecimal(readInteger(in))
        : parseNumber(
            in, "a decimal number", BigDecimal::new, BigDecimal::unscaledValue, BigDecimal::scale);
  }

  private static boolean isInteger(MsgReader in) {
    return "an integer".equals(in.nextName());
  }

  private static BigInteger readInteger(MsgReader in) {
    return in.isUnsignedLong()
        ? new BigInteger(Long.toUnsignedString(in.readLongBits()))
        : BigInteger.valueOf(in.readLong());
  }

  private static void requireShort(BigInteger unscaled, int scale) {
    if (unscaled.abs().compareTo(TOO_MANY_DIGITS) >= 0
        || scale > MOST_DIGITS
        || scale < -MOST_DIGITS) {
      throw new IllegalArgumentException(
          "a number has more than " + MOST_DIGITS + " digits, and cannot travel");
    }
  }

  private static <N> N parseNumber(
      MsgReader in,
      String wanted,
      Function<String, N> parser,
      Function<N, BigInteger> unscaled,
      Function<N, Integer> scale) {
    int start = in.position();
    String text = in.readString();
    if (text.length() > MOST_DIGITS + 20) {
      throw in.problem(start, "found " + wanted + " of more than " + MOST_DIGITS + " digits");
    }
    try {
      N number = parser.apply(text);
      requireShort(unscaled.apply(number), scale.apply(number));
      return number;
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw in.unreadable(start, wanted, text);
    }
  }

  /** Writes msgpack's timestamp, of 6, 10 or 15 bytes. */
  public static void writeInstant(MsgWriter out, Instant value) {
    out.writeInstant(value);
  }

  /** Reads msgpack's timestamp, or {@code 2026-11-24T10:15:30Z}. */
  public static Instant readInstant(MsgReader in) {
    return "an extension value".equals(in.nextName())
        ? Timestamps.read(in)
        : parse(in, "a timestamp such as 2026-11-24T10:15:30Z", Instant::parse);
  }

  /** Writes what is left in {@code value} as binary, and does not move its position. */
  public static void writeByteBuffer(MsgWriter out, ByteBuffer value) {
    byte[] copy = new byte[value.remaining()];
    value.duplicate().get(copy);
    out.writeBinary(copy);
  }

  /** Reads binary into a buffer that cannot be written to. */
  public static ByteBuffer readByteBuffer(MsgReader in) {
    return ByteBuffer.wrap(in.readBinary()).asReadOnlyBuffer();
  }

  public static void writeDuration(MsgWriter out, Duration value) {
    out.writeString(value.toString());
  }

  /** Reads {@code PT1.5S}. */
  public static Duration readDuration(MsgReader in) {
    return parse(in, "a duration such as PT1.5S", Duration::parse);
  }

  public static void writeLocalDate(MsgWriter out, LocalDate value) {
    out.writeString(value.toString());
  }

  /** Reads {@code 2026-11-24}. */
  public static LocalDate readLocalDate(MsgReader in) {
    return parse(in, "a date such as 2026-11-24", LocalDate::parse);
  }

  public static void writeLocalTime(MsgWriter out, LocalTime value) {
    out.writeString(value.toString());
  }

  /** Reads {@code 10:15:30}. */
  public static LocalTime readLocalTime(MsgReader in) {
    return parse(in, "a time such as 10:15:30", LocalTime::parse);
  }

  public static void writeLocalDateTime(MsgWriter out, LocalDateTime value) {
    out.writeString(value.toString());
  }

  /** Reads {@code 2026-11-24T10:15:30}. */
  public static LocalDateTime readLocalDateTime(MsgReader in) {
    return parse(in, "a date and time such as 2026-11-24T10:15:30", LocalDateTime::parse);
  }

  public static void writeOffsetDateTime(MsgWriter out, OffsetDateTime value) {
    out.writeString(value.toString());
  }

  /** Reads {@code 2026-11-24T10:15:30+01:00}. */
  public static OffsetDateTime readOffsetDateTime(MsgReader in) {
    return parse(in, "a date and time such as 2026-11-24T10:15:30+01:00", OffsetDateTime::parse);
  }

  public static void writeZonedDateTime(MsgWriter out, ZonedDateTime value) {
    out.writeString(value.toString());
  }

  /** Reads {@code 2026-11-24T10:15:30+01:00[Europe/Paris]}. */
  public static ZonedDateTime readZonedDateTime(MsgReader in) {
    return parse(
        in,
        "a date and time such as 2026-11-24T10:15:30+01:00[Europe/Paris]",
        ZonedDateTime::parse);
  }

  public static void writeZoneId(MsgWriter out, ZoneId value) {
    out.writeString(value.getId());
  }

  /** Reads {@code Europe/Paris} or {@code +01:00}. */
  public static ZoneId readZoneId(MsgReader in) {
    return parse(in, "a time zone that this side knows", ZoneId::of);
  }

  public static void writeUri(MsgWriter out, URI value) {
    out.writeString(value.toString());
  }

  public static URI readUri(MsgReader in) {
    int start = in.position();
    String text = in.readString();
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw in.unreadable(start, "a URI", text);
    }
  }

  public static void writeUuid(MsgWriter out, UUID value) {
    out.writeString(value.toString());
  }

  /** Reads the usual 36 characters, or 16 bytes. */
  public static UUID readUuid(MsgReader in) {
    int start = in.position();
    byte[] bytes = in.readBinary();
    if (bytes.length == UUID_BYTES) {
      ByteBuffer halves = ByteBuffer.wrap(bytes);
      return new UUID(halves.getLong(), halves.getLong());
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    try {
      UUID uuid = UUID.fromString(text);
      // Java also reads shorter forms, which no other language does.
      if (uuid.toString().equalsIgnoreCase(text)) {
        return uuid;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw in.unreadable(start, "a UUID", text);
  }

  private static <T> T parse(MsgReader in, String wanted, Function<String, T> parser) {
    int start = in.position();
    String text = in.readString();
    try {
      return parser.apply(text);
    } catch (DateTimeException | ArithmeticException e) {
      throw in.unreadable(start, wanted, text);
    }
  }
}
