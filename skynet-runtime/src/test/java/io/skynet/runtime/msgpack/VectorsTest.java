package io.skynet.runtime.msgpack;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.skynet.contract.Type.Scalar;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/vectors/scalars.json}, which other languages test against, says what we do. */
class VectorsTest {
  private static final HexFormat HEX = HexFormat.of();

  /** Writes a value that is given as text, and reads one as text. */
  private record Codec(BiConsumer<MsgWriter, String> writer, Function<MsgReader, String> reader) {
    static <T> Codec of(
        Function<String, T> parser,
        BiConsumer<MsgWriter, T> writer,
        Function<MsgReader, T> reader) {
      return new Codec(
          (out, text) -> writer.accept(out, parser.apply(text)), in -> reader.apply(in).toString());
    }
  }

  private static final Map<String, Codec> CODECS =
      Map.ofEntries(
          entry(
              "boolean",
              Codec.of(Boolean::valueOf, MsgWriter::writeBoolean, MsgReader::readBoolean)),
          entry("int8", Codec.of(Byte::valueOf, MsgWriter::writeByte, MsgReader::readByte)),
          entry("int16", Codec.of(Short::valueOf, MsgWriter::writeShort, MsgReader::readShort)),
          entry("int32", Codec.of(Integer::valueOf, MsgWriter::writeInt, MsgReader::readInt)),
          entry("int64", Codec.of(Long::valueOf, MsgWriter::writeLong, MsgReader::readLong)),
          entry(
              "char",
              Codec.of(
                  Integer::valueOf,
                  (out, code) -> out.writeChar((char) (int) code),
                  in -> (int) in.readChar())),
          entry("float32", Codec.of(Float::valueOf, MsgWriter::writeFloat, MsgReader::readFloat)),
          entry(
              "float64", Codec.of(Double::valueOf, MsgWriter::writeDouble, MsgReader::readDouble)),
          entry("string", Codec.of(text -> text, MsgWriter::writeString, MsgReader::readString)),
          entry(
              "binary",
              new Codec(
                  (out, text) -> out.writeBinary(HEX.parseHex(text)),
                  in -> HEX.formatHex(in.readBinary()))),
          entry(
              "integer",
              Codec.of(
                  BigInteger::new, StandardTypes::writeBigInteger, StandardTypes::readBigInteger)),
          entry(
              "decimal",
              Codec.of(
                  BigDecimal::new, StandardTypes::writeBigDecimal, StandardTypes::readBigDecimal)),
          entry(
              "timestamp",
              Codec.of(Instant::parse, StandardTypes::writeInstant, StandardTypes::readInstant)),
          entry(
              "duration",
              Codec.of(Duration::parse, StandardTypes::writeDuration, StandardTypes::readDuration)),
          entry(
              "date",
              Codec.of(
                  LocalDate::parse, StandardTypes::writeLocalDate, StandardTypes::readLocalDate)),
          entry(
              "time",
              Codec.of(
                  LocalTime::parse, StandardTypes::writeLocalTime, StandardTypes::readLocalTime)),
          entry(
              "date-time",
              Codec.of(
                  LocalDateTime::parse,
                  StandardTypes::writeLocalDateTime,
                  StandardTypes::readLocalDateTime)),
          entry(
              "offset-date-time",
              Codec.of(
                  OffsetDateTime::parse,
                  StandardTypes::writeOffsetDateTime,
                  StandardTypes::readOffsetDateTime)),
          entry(
              "zoned-date-time",
              Codec.of(
                  ZonedDateTime::parse,
                  StandardTypes::writeZonedDateTime,
                  StandardTypes::readZonedDateTime)),
          entry(
              "zone", Codec.of(ZoneId::of, StandardTypes::writeZoneId, StandardTypes::readZoneId)),
          entry(
              "uuid",
              Codec.of(UUID::fromString, StandardTypes::writeUuid, StandardTypes::readUuid)),
          entry("uri", Codec.of(URI::create, StandardTypes::writeUri, StandardTypes::readUri)));

  private record Vector(String type, String value, String bytes, List<String> alsoRead) {}

  private static final List<Vector> VALUES = new ArrayList<>();
  private static final List<Vector> REFUSED = new ArrayList<>();

  @BeforeAll
  static void load() throws IOException {
    Path file = Path.of("..", "docs", "vectors", "scalars.json");
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      List<Vector> target = VALUES;
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_ARRAY) {
          target = "refused".equals(json.currentName()) ? REFUSED : VALUES;
        } else if (json.currentToken() == JsonToken.START_OBJECT
            && json.getParsingContext().getParent().inArray()) {
          target.add(vector(json));
        }
      }
    }
  }

  private static Vector vector(JsonParser json) throws IOException {
    Map<String, String> members = new HashMap<>();
    List<String> alsoRead = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          alsoRead.add(json.getText());
        }
      } else {
        members.put(name, json.getText());
      }
    }
    return new Vector(
        members.get("type"), members.getOrDefault("value", ""), members.get("bytes"), alsoRead);
  }

  @Test
  void everyValueHasItsBytes() {
    for (Vector vector : VALUES) {
      Codec codec = CODECS.get(vector.type);
      MsgWriter out = new MsgWriter(1);
      codec.writer.accept(out, vector.value);
      assertEquals(vector.bytes, HEX.formatHex(out.toByteArray()), vector::toString);
    }
  }

  @Test
  void everyFormIsRead() {
    for (Vector vector : VALUES) {
      Codec codec = CODECS.get(vector.type);
      List<String> forms = new ArrayList<>(vector.alsoRead);
      forms.add(vector.bytes);
      for (String form : forms) {
        MsgReader in = new MsgReader(HEX.parseHex(form));
        assertEquals(vector.value, codec.reader.apply(in), vector::toString);
        assertEquals(0, in.remaining(), vector::toString);
      }
    }
  }

  @Test
  void whatIsToBeRefusedIsRefused() {
    for (Vector vector : REFUSED) {
      MsgReader in = new MsgReader(HEX.parseHex(vector.bytes));
      assertThrows(
          MsgException.class, () -> CODECS.get(vector.type).reader.apply(in), vector::toString);
    }
  }

  @Test
  void everyScalarOfContractsIsThere() {
    for (Scalar scalar : Scalar.values()) {
      for (List<Vector> vectors : List.of(VALUES, REFUSED)) {
        assertTrue(
            vectors.stream().anyMatch(vector -> vector.type.equals(scalar.word())), scalar::word);
      }
    }
  }
}
