package io.skynet.runtime.msgpack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessageFormatException;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessagePackException;
import org.msgpack.core.MessagePacker;
import org.msgpack.core.MessageUnpacker;

/**
 * Values whose types are known at run time only: null, Boolean, Number, String, {@code byte[]},
 * List and Map. Reads and writes at most 64 levels of nesting.
 */
public final class DynamicValues {
  private static final int DEEPEST = 64;

  static {
    // msgpack-core would otherwise warn on standard error about sun.misc.Unsafe from JDK 24 on.
    if (Runtime.version().feature() >= 24
        && System.getProperty("msgpack.universal-buffer") == null) {
      System.setProperty("msgpack.universal-buffer", "true");
    }
  }

  private DynamicValues() {}

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException if it, or something in it, is of another type
   */
  public static void write(MsgWriter out, @Nullable Object value) {
    try (MessageBufferPacker packer = MessagePack.newDefaultBufferPacker()) {
      pack(packer, value, DEEPEST);
      byte[] bytes = packer.toByteArray();
      out.writeRaw(bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pack(MessagePacker packer, @Nullable Object value, int levels)
      throws IOException {
    if (levels == 0) {
      throw new IllegalArgumentException("a value is nested more than " + DEEPEST + " levels deep");
    }
    if (value == null) {
      packer.packNil();
    } else if (value instanceof Boolean flag) {
      packer.packBoolean(flag);
    } else if (value instanceof Number number) {
      packNumber(packer, number);
    } else if (value instanceof String text) {
      Surrogates.requirePaired(text);
      packer.packString(text);
    } else if (value instanceof byte[] binary) {
      packer.packBinaryHeader(binary.length).writePayload(binary);
    } else if (value instanceof List<?> list) {
      packList(packer, list, levels - 1);
    } else if (value instanceof Map<?, ?> map) {
      packMap(packer, map, levels - 1);
    } else {
      throw new IllegalArgumentException(
          "expected null, Boolean, Number, String, byte[], List or Map, found "
              + value.getClass().getName());
    }
  }

  private static void packNumber(MessagePacker packer, Number number) throws IOException {
    if (number instanceof Float f) {
      packer.packFloat(f);
    } else if (number instanceof Double d) {
      packer.packDouble(d);
    } else if (number instanceof BigInteger big) {
      packer.packBigInteger(big);
    } else if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte) {
      packer.packLong(number.longValue());
    } else {
      throw new IllegalArgumentException(
          "no number of msgpack is a " + number.getClass().getName());
    }
  }

  private static void packList(MessagePacker packer, List<?> list, int levels) throws IOException {
    packer.packArrayHeader(list.size());
    for (Object element : list) {
      pack(packer, element, levels);
    }
  }

  private static void packMap(MessagePacker packer, Map<?, ?> map, int levels) throws IOException {
    packer.packMapHeader(map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      pack(packer, entry.getKey(), levels);
      pack(packer, entry.getValue(), levels);
    }
  }

  /**
   * Reads a value: null, Boolean, Long, BigInteger above the range of long, Double, String, {@code
   * byte[]}, an unmodifiable List or Map; an extension value as its bytes.
   */
  public static @Nullable Object read(MsgReader in) {
    int start = in.position();
    in.skip();
    int length = in.position() - start;
    try (MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(in.array(), start, length)) {
      return unpack(unpacker, DEEPEST);
    } catch (MessagePackException e) {
      throw in.problem(start, "expected a value, found " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Not unpackValue(): that recurses as deep as the bytes say.
  private static @Nullable Object unpack(MessageUnpacker unpacker, int levels) throws IOException {
    if (levels == 0) {
      throw new MessageFormatException("more than " + DEEPEST + " levels of nesting");
    }
    switch (unpacker.getNextFormat().getValueType()) {
      case NIL -> {
        unpacker.unpackNil();
        return null;
      }
      case BOOLEAN -> {
        return unpacker.unpackBoolean();
      }
      case INTEGER -> {
        BigInteger value = unpacker.unpackBigInteger();
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
      }
      case FLOAT -> {
        return unpacker.unpackDouble();
      }
      case STRING -> {
        return unpacker.unpackString();
      }
      case BINARY -> {
        return unpacker.readPayload(unpacker.unpackBinaryHeader());
      }
      case EXTENSION -> {
        return unpacker.readPayload(unpacker.unpackExtensionTypeHeader().getLength());
      }
      case ARRAY -> {
        return unpackList(unpacker, levels - 1);
      }
      case MAP -> {
        return unpackMap(unpacker, levels - 1);
      }
    }
    throw new MessageFormatException("a value of no known type");
  }

  private static List<@Nullable Object> unpackList(MessageUnpacker unpacker, int levels)
      throws IOException {
    int size = unpacker.unpackArrayHeader();
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(unpack(unpacker, levels));
    }
    return Collections.unmodifiableList(list);
  }

  private static Map<@Nullable Object, @Nullable Object> unpackMap(
      MessageUnpacker unpacker, int levels) throws IOException {
    int size = unpacker.unpackMapHeader();
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      @Nullable Object key = unpack(unpacker, levels);
      map.put(key, unpack(unpacker, levels));
    }
    return Collections.unmodifiableMap(map);
  }
}
