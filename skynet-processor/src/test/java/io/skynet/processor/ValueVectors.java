package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.skynet.runtime.msgpack.DynamicValues;
import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.Decoder;
import io.skynet.runtime.rpc.Encoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values in {@code docs/vectors/values.json}, which generated code must read and write as the
 * page next to them says.
 */
public final class ValueVectors {
  /** Where the files are; another JVM is told, since it starts elsewhere. */
  static final Path FOLDER = Path.of(System.getProperty("vectors", "../docs/vectors"));

  private static final HexFormat HEX = HexFormat.of();

  private record Type<T>(Decoder<T> decoder, Encoder<T> encoder) {
    String copy(byte[] bytes) {
      byte[] reused = bytes.clone();
      MsgReader in = new MsgReader(reused);
      T value = decoder.read(in);
      assertEquals(0, in.remaining(), "bytes that were not read");
      // The next message may come into the same array.
      Arrays.fill(reused, (byte) -1);
      return encode(value);
    }

    String copyOfFirst(byte[] bytes) {
      return encode(decoder.read(new MsgReader(bytes)));
    }

    private String encode(T value) {
      MsgWriter out = new MsgWriter(16);
      encoder.write(out, value);
      return HEX.formatHex(out.toByteArray());
    }
  }

  private record Vector(
      String type, Object value, String bytes, List<String> alsoRead, List<String> refused) {}

  private final Map<String, Type<?>> types = new LinkedHashMap<>();

  public <T> ValueVectors add(String name, Decoder<T> decoder, Encoder<T> encoder) {
    types.put(name, new Type<>(decoder, encoder));
    return this;
  }

  Set<String> names() {
    return types.keySet();
  }

  /** What is written of what is read, in hexadecimal. */
  String copy(String type, String bytes) {
    return types.get(type).copy(HEX.parseHex(bytes));
  }

  /** Reads all that is to be read, writes it, and compares; and sees the rest refused. */
  public void check() {
    Set<String> seen = new LinkedHashSet<>();
    for (Vector vector : all()) {
      Type<?> type = types.get(vector.type());
      seen.add(vector.type());
      if (vector.bytes() != null) {
        assertEquals(vector.bytes(), type.copy(HEX.parseHex(vector.bytes())), vector::toString);
        assertEquals(vector.bytes(), type.copy(named(vector.value())), vector::toString);
      }
      for (String other : vector.alsoRead()) {
        assertEquals(vector.bytes(), type.copy(HEX.parseHex(other)), () -> other + " " + vector);
      }
      for (String refused : vector.refused()) {
        assertThrows(
            MsgException.class,
            () -> type.copy(HEX.parseHex(refused)),
            () -> refused + " " + vector);
      }
    }
    assertEquals(types.keySet(), seen, "a type without a vector");
  }

  /** The bytes of each value, made from its JSON. */
  public List<String> encoded() {
    List<String> encoded = new ArrayList<>();
    for (Vector vector : all()) {
      if (vector.bytes() != null) {
        encoded.add(types.get(vector.type()).copy(named(vector.value())));
      }
    }
    return encoded;
  }

  /**
   * Takes any bytes: the first says as what type the rest is read. It is, or it is refused; what is
   * read can be written, and read again.
   */
  public void readAny(byte[] input) {
    if (input.length == 0) {
      return;
    }
    List<Type<?>> all = List.copyOf(types.values());
    Type<?> type = all.get(Byte.toUnsignedInt(input[0]) % all.size());
    String written;
    try {
      written = type.copyOfFirst(Arrays.copyOfRange(input, 1, input.length));
    } catch (MsgException refused) {
      return;
    }
    assertEquals(written, type.copyOfFirst(HEX.parseHex(written)));
  }

  /** JSON with the names of components is what a reader takes as well. */
  private static byte[] named(Object json) {
    MsgWriter out = new MsgWriter(16);
    DynamicValues.write(out, json);
    return out.toByteArray();
  }

  private static List<Vector> all() {
    Map<?, ?> file = (Map<?, ?>) JsonValues.read(FOLDER.resolve("values.json"));
    List<Vector> vectors = new ArrayList<>();
    for (Object each : (List<?>) file.get("values")) {
      Map<?, ?> vector = (Map<?, ?>) each;
      vectors.add(
          new Vector(
              (String) vector.get("type"),
              vector.get("value"),
              (String) vector.get("bytes"),
              texts(vector.get("alsoRead")),
              texts(vector.get("refused"))));
    }
    return vectors;
  }

  private static List<String> texts(Object list) {
    return list == null ? List.of() : ((List<?>) list).stream().map(String.class::cast).toList();
  }
}
