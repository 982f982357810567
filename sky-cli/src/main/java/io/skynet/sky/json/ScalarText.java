package io.skynet.sky.json;

import static java.util.Map.entry;

import io.skynet.contract.Type.Scalar;
import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.StandardTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The scalar types of contracts as text: the text of a JSON string or number, of a map's key, of a
 * default.
 */
final class ScalarText {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final int MOST_SCALE = 10_000;

  /** A type of Java's library that travels as text: read it, and write what was read. */
  private record Form<T>(Function<MsgReader, T> read, BiConsumer<MsgWriter, T> write) {

    void copy(MsgReader in, MsgWriter out) {
      write.accept(out, read.apply(in));
    }

    String text(MsgReader in) {
      return String.valueOf(read.apply(in));
    }
  }

  private static final Map<Scalar, Form<?>> FORMS =
      Map.ofEntries(
          form(Scalar.INTEGER, StandardTypes::readBigInteger, StandardTypes::writeBigInteger),
          form(Scalar.DECIMAL, StandardTypes::readBigDecimal, StandardTypes::writeBigDecimal),
          form(Scalar.TIMESTAMP, StandardTypes::readInstant, StandardTypes::writeInstant),
          form(Scalar.DURATION, StandardTypes::readDuration, StandardTypes::writeDuration),
          form(Scalar.DATE, StandardTypes::readLocalDate, StandardTypes::writeLocalDate),
          form(Scalar.TIME, StandardTypes::readLocalTime, StandardTypes::writeLocalTime),
          form(
              Scalar.DATE_TIME,
              StandardTypes::readLocalDateTime,
              StandardTypes::writeLocalDateTime),
          form(
              Scalar.OFFSET_DATE_TIME,
              StandardTypes::readOffsetDateTime,
              StandardTypes::writeOffsetDateTime),
          form(
              Scalar.ZONED_DATE_TIME,
              StandardTypes::readZonedDateTime,
              StandardTypes::writeZonedDateTime),
          form(Scalar.ZONE, StandardTypes::readZoneId, StandardTypes::writeZoneId),
          form(Scalar.UUID, StandardTypes::readUuid, StandardTypes::writeUuid),
          form(Scalar.URI, StandardTypes::readUri, StandardTypes::writeUri));

  private ScalarText() {}

  private static <T> Map.Entry<Scalar, Form<?>> form(
      Scalar scalar, Function<MsgReader, T> read, BiConsumer<MsgWriter, T> write) {
    return entry(scalar, new Form<>(read, write));
  }

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException if {@code text} is not one of the type; the message says what
   *     was expected, and what found
   */
  static void write(Scalar scalar, String text, MsgWriter out) {
    switch (scalar) {
      case BOOLEAN -> out.writeBoolean(flag(text));
      case INT8 -> out.writeLong(integer(scalar, text, Byte.MIN_VALUE, Byte.MAX_VALUE));
      case INT16 -> out.writeLong(integer(scalar, text, Short.MIN_VALUE, Short.MAX_VALUE));
      case INT32 -> out.writeLong(integer(scalar, text, Integer.MIN_VALUE, Integer.MAX_VALUE));
      case INT64 -> out.writeLong(integer(scalar, text, Long.MIN_VALUE, Long.MAX_VALUE));
      case CHAR -> out.writeChar(unit(text));
      case FLOAT32 -> out.writeFloat(narrow(text));
      case FLOAT64 -> out.writeDouble(number(scalar, text));
      case STRING -> out.writeString(text);
      case BINARY -> out.writeBinary(binary(text));
      default -> standard(scalar, text, out);
    }
  }

  private static void standard(Scalar scalar, String text, MsgWriter out) {
    MsgWriter raw = new MsgWriter(text.length() + 8);
    raw.writeString(text);
    try {
      form(scalar).copy(new MsgReader(raw.toByteArray()), out);
    } catch (MsgException e) {
      throw unexpected("a " + scalar.word(), text, e);
    }
  }

  private static Form<?> form(Scalar scalar) {
    Form<?> form = FORMS.get(scalar);
    if (form == null) {
      throw new IllegalStateException("there is no text for the type " + scalar.word());
    }
    return form;
  }

  /** Reads a value as the text that {@link #write} takes. */
  static String read(Scalar scalar, MsgReader in) {
    return switch (scalar) {
      case BOOLEAN -> String.valueOf(in.readBoolean());
      case INT8 -> String.valueOf(in.readByte());
      case INT16 -> String.valueOf(in.readShort());
      case INT32 -> String.valueOf(in.readInt());
      case INT64 -> String.valueOf(in.readLong());
      case CHAR -> String.valueOf(in.readChar());
      case FLOAT32 -> String.valueOf(in.readFloat());
      case FLOAT64 -> String.valueOf(in.readDouble());
      case STRING -> in.readString();
      case BINARY -> Base64.getEncoder().encodeToString(in.readBinary());
      default -> form(scalar).text(in);
    };
  }

  /** What an error calls a value of the type. */
  static String words(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "true or false";
      case CHAR -> "a string of one character (char)";
      case BINARY -> "a string of base64 (binary)";
      case STRING -> "a string";
      case FLOAT32, FLOAT64 ->
          "a number, \"NaN\", \"Infinity\" or \"-Infinity\" (" + scalar.word() + ")";
      case INT8, INT16, INT32, INT64 -> "a whole number (" + scalar.word() + ")";
      case INTEGER, DECIMAL -> "a number, or a string of its digits (" + scalar.word() + ")";
      default -> "a string (" + scalar.word() + ")";
    };
  }

  private static boolean flag(String text) {
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    throw unexpected(words(Scalar.BOOLEAN), text, null);
  }

  private static long integer(Scalar scalar, String text, long min, long max) {
    BigInteger value;
    try {
      value = whole(text);
    } catch (ArithmeticException | NumberFormatException e) {
      throw unexpected(words(scalar), text, e);
    }
    if (value.compareTo(BigInteger.valueOf(min)) < 0
        || value.compareTo(BigInteger.valueOf(max)) > 0) {
      throw unexpected(
          "a whole number from " + min + " to " + max + " (" + scalar.word() + ")", text, null);
    }
    return value.longValue();
  }

  /** Also of {@code 1e3}, but not of what would take a machine's memory to write out. */
  private static BigInteger whole(String text) {
    BigDecimal value = new BigDecimal(text);
    if (Math.abs((long) value.scale()) > MOST_SCALE) {
      throw new ArithmeticException("too large to be written out");
    }
    return value.toBigIntegerExact();
  }

  private static double number(Scalar scalar, String text) {
    boolean named = text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity");
    if (!named && !NUMBER.matcher(text).matches()) {
      throw unexpected(words(scalar), text, null);
    }
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value) && !named) {
      throw unexpected("a number that a " + scalar.word() + " can hold", text, null);
    }
    return value;
  }

  private static float narrow(String text) {
    double value = number(Scalar.FLOAT32, text);
    float narrow = Double.isFinite(value) ? Float.parseFloat(text) : (float) value;
    if (Float.isInfinite(narrow) && !Double.isInfinite(value)) {
      throw unexpected("a number that a float32 can hold", text, null);
    }
    return narrow;
  }

  private static char unit(String text) {
    if (text.length() != 1) {
      throw unexpected(words(Scalar.CHAR), text, null);
    }
    return text.charAt(0);
  }

  private static byte[] binary(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw unexpected(words(Scalar.BINARY), text, e);
    }
  }

  private static IllegalArgumentException unexpected(
      String wanted, String text, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "expected " + wanted + ", found " + JsonSource.quoted(text), cause);
  }
}
