package io.skynet.sky.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractReader;
import io.skynet.contract.Type;
import io.skynet.contract.Type.Named;
import io.skynet.contract.Type.Scalar;
import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.sky.view.JsonText;
import io.skynet.sky.view.JsonText.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The values and bytes of {@code docs/vectors}, of every scalar and every kind of named type. */
final class VectorsTest {
  private static final Path FOLDER = Path.of("../docs/vectors");
  private static final Contract CONTRACT = ContractReader.read(bytes("contract.json"));
  private static final TypedWriter WRITER = new TypedWriter(CONTRACT);
  private static final TypedReader READER = new TypedReader(CONTRACT);

  /** Shown as they came: sets that repeat themselves, and maps that Java would sort. */
  private static final Type AS_THEY_CAME = new Named("Vectors.Collections");

  /** What a codec refuses is known to the service only. */
  private static final Type WITH_CODEC = new Named("Vectors.Price");

  /** One entry of a file, its value as JSON. */
  record Vector(Type type, String json, String bytes, List<String> also, List<String> refused) {}

  static Stream<Vector> scalars() {
    return vectors("scalars.json", VectorsTest::scalar);
  }

  static Stream<Vector> values() {
    return vectors(
        "values.json",
        entry ->
            new Vector(
                new Named(entry.get("type").toString()),
                entry.containsKey("value") ? Plain.json(entry.get("value")) : "",
                String.valueOf(entry.get("bytes")),
                texts(entry.get("alsoRead")),
                texts(entry.get("refused"))));
  }

  static Stream<Vector> refusedScalars() {
    Map<?, ?> file = (Map<?, ?>) Plain.parse(text("scalars.json"));
    return ((List<?>) file.get("refused"))
        .stream()
            .map(each -> (Map<?, ?>) each)
            .map(
                each ->
                    new Vector(
                        type(each), "", "", List.of(), List.of(each.get("bytes").toString())));
  }

  private static Stream<Vector> vectors(String name, Function<Map<?, ?>, Vector> vector) {
    Map<?, ?> file = (Map<?, ?>) Plain.parse(text(name));
    return ((List<?>) file.get("values")).stream().map(each -> vector.apply((Map<?, ?>) each));
  }

  private static Vector scalar(Map<?, ?> entry) {
    Scalar type = type(entry);
    String text = entry.get("value").toString();
    String json =
        switch (type) {
          case BOOLEAN, INT8, INT16, INT32, INT64 -> text;
          case FLOAT32, FLOAT64 -> text.matches("-?[0-9.]+") ? text : '"' + text + '"';
          case CHAR -> String.format("\"\\u%04x\"", Integer.parseInt(text));
          case BINARY ->
              '"' + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(text)) + '"';
          default -> Plain.json(text);
        };
    return new Vector(
        type, json, entry.get("bytes").toString(), texts(entry.get("alsoRead")), List.of());
  }

  private static Scalar type(Map<?, ?> entry) {
    return Arrays.stream(Scalar.values())
        .filter(each -> each.word().equals(entry.get("type")))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource({"scalars", "values"})
  void jsonBecomesExactlyTheBytes(Vector vector) {
    if (!vector.json.isEmpty()) {
      MsgWriter out = new MsgWriter(8);
      WRITER.write(vector.type, vector.json, out);
      assertEquals(vector.bytes, HexFormat.of().formatHex(out.toByteArray()));
    }
  }

  @ParameterizedTest
  @MethodSource({"scalars", "values"})
  void bytesBecomeTheJson(Vector vector) {
    if (!vector.json.isEmpty()) {
      String canonical = canonical(vector.json);
      assertEquals(canonical, read(vector.type, vector.bytes));
      for (String also : vector.type.equals(AS_THEY_CAME) ? List.<String>of() : vector.also) {
        assertEquals(canonical, read(vector.type, also), also);
      }
    }
  }

  @ParameterizedTest
  @MethodSource({"values", "refusedScalars"})
  void otherBytesAreRefused(Vector vector) {
    for (String refused : vector.type.equals(WITH_CODEC) ? List.<String>of() : vector.refused) {
      assertThrows(MsgException.class, () -> read(vector.type, refused), refused);
    }
  }

  @ParameterizedTest
  @MethodSource({"scalars", "values"})
  void whatIsMissingIsRefusedWhereverItEnds(Vector vector) {
    byte[] whole = HexFormat.of().parseHex(vector.bytes.equals("null") ? "" : vector.bytes);
    for (int end = 0; end < whole.length; end++) {
      String cut = HexFormat.of().formatHex(whole, 0, end);
      RuntimeException e = assertThrows(MsgException.class, () -> read(vector.type, cut), cut);
      assertTrue(e.getMessage().length() > 10, e.toString());
    }
  }

  /** As Plain prints it, since 1.0 and 1 are the same JSON number. */
  private static String read(Type type, String hex) {
    MsgReader in = new MsgReader(HexFormat.of().parseHex(hex));
    return canonical(JsonText.of(Layout.PRETTY, json -> READER.read(type, in, json)));
  }

  /** Half of a surrogate pair has no form but its own. */
  private static String canonical(String json) {
    return json.startsWith("\"\\ud") ? json : Plain.json(Plain.parse(json));
  }

  private static List<String> texts(Object list) {
    return list == null ? List.of() : ((List<?>) list).stream().map(Object::toString).toList();
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
