package io.skynet.processor;

import io.skynet.runtime.msgpack.DynamicValues;
import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.StandardTypes;
import io.skynet.runtime.rpc.Decoder;
import io.skynet.runtime.wire.MessageScanner;
import io.skynet.runtime.wire.WireException;
import io.skynet.runtime.wire.WireLimits;
import java.util.Arrays;
import java.util.List;

/**
 * Takes any bytes: the first says who reads the rest, and that one reads a value or throws what it
 * says that it throws.
 */
public final class BytesTarget {
  private static final List<Decoder<?>> READERS =
      List.of(
          MsgReader::readBoolean,
          MsgReader::readByte,
          MsgReader::readShort,
          MsgReader::readInt,
          MsgReader::readLong,
          MsgReader::readChar,
          MsgReader::readFloat,
          MsgReader::readDouble,
          MsgReader::readString,
          MsgReader::readBinary,
          StandardTypes::readByteBuffer,
          StandardTypes::readBigInteger,
          StandardTypes::readBigDecimal,
          StandardTypes::readInstant,
          StandardTypes::readDuration,
          StandardTypes::readLocalDate,
          StandardTypes::readLocalTime,
          StandardTypes::readLocalDateTime,
          StandardTypes::readOffsetDateTime,
          StandardTypes::readZonedDateTime,
          StandardTypes::readZoneId,
          StandardTypes::readUuid,
          StandardTypes::readUri,
          DynamicValues::read);

  private BytesTarget() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
    int reader = Byte.toUnsignedInt(input[0]) % (READERS.size() + 1);
    if (reader == READERS.size()) {
      scan(bytes);
      return;
    }
    try {
      READERS.get(reader).read(new MsgReader(bytes));
    } catch (MsgException refused) {
      // As it should be.
    }
  }

  /** What the scanner takes for a message is one that can be read past, and ends there. */
  private static void scan(byte[] bytes) {
    int size;
    try {
      size = new MessageScanner(WireLimits.DEFAULT).scan(bytes, 0, bytes.length);
    } catch (WireException refused) {
      return;
    }
    if (size != MessageScanner.INCOMPLETE) {
      MsgReader in = new MsgReader(bytes);
      in.skip();
      if (in.position() != size) {
        throw new AssertionError("a message of " + size + " bytes was read to " + in.position());
      }
    }
  }
}
