package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.skynet.runtime.msgpack.DynamicValues;
import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
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

  private record Vector(
      String type, Object value, String bytes, List<String> alsoRead, List<String> refused) {}

  private final WireTypes types;

  public ValueVectors(WireTypes types) {
    this.types = types;
  }

  /** The types that the values are of. */
  public WireTypes types() {
    return types;
  }

  /** Reads all that is to be read, writes it, and compares; and sees the rest refused. */
  public void check() {
    Set<String> seen = new LinkedHashSet<>();
    for (Vector vector : all()) {
      seen.add(vector.type());
      if (vector.bytes() != null) {
        assertEquals(vector.bytes(), copy(vector, vector.bytes()), vector::toString);
        assertEquals(vector.bytes(), copy(vector, named(vector.value())), vector::toString);
      }
      for (String other : vector.alsoRead()) {
        assertEquals(vector.bytes(), copy(vector, other), () -> other + " " + vector);
      }
      for (String refused : vector.refused()) {
        assertThrows(MsgException.class, () -> copy(vector, refused), () -> refused + " " + vector);
      }
    }
    assertEquals(types.names(), seen, "a type without a vector");
  }

  /** The bytes of each value, made from its JSON. */
  public List<String> encoded() {
    List<String> encoded = new ArrayList<>();
    for (Vector vector : all()) {
      if (vector.bytes() != null) {
        encoded.add(copy(vector, named(vector.value())));
      }
    }
    return encoded;
  }

  private String copy(Vector vector, String bytes) {
    return types.copy(vector.type(), bytes);
  }

  /** JSON with the names of components is what a reader takes as well. */
  private static String named(Object json) {
    MsgWriter out = new MsgWriter(16);
    DynamicValues.write(out, json);
    return HexFormat.of().formatHex(out.toByteArray());
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
