package io.skynet.sky.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractReader;
import io.skynet.contract.Type;
import io.skynet.contract.Type.ListOf;
import io.skynet.contract.Type.MapOf;
import io.skynet.contract.Type.Named;
import io.skynet.contract.Type.OptionalOf;
import io.skynet.contract.Type.Scalar;
import io.skynet.contract.Type.SetOf;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.sky.view.JsonText;
import io.skynet.sky.view.JsonText.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused, with a pointer to it; and what may be left out, or written in another way. */
final class TypedWriterTest {
  private static final Type ORDER = new Named("Vectors.Order");
  private static final Type FIGURE = new Named("Vectors.Figure");
  private static final Type LEVEL = new Named("Vectors.Level");

  private static Contract contract;

  @BeforeAll
  static void readContract() throws IOException {
    contract = ContractReader.read(Files.readAllBytes(Path.of("../docs/vectors/contract.json")));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refused(Scalar.STRING, "3", ": expected a string, found 3"),
        refused(Scalar.STRING, "", ": expected a JSON value, found nothing"),
        refused(Scalar.STRING, "\"a\" \"b\"", ": expected one JSON value, found more behind it"),
        refused(Scalar.BOOLEAN, "\"true\"", ": expected true or false, found \"true\""),
        refused(
            Scalar.INT8, "128", ": expected a whole number from -128 to 127 (int8), found \"128\""),
        refused(Scalar.INT32, "1.5", ": expected a whole number (int32), found \"1.5\""),
        refused(Scalar.INT32, "1e999999999", ": expected a whole number (int32), found \"1e99"),
        refused(Scalar.INT64, "9223372036854775808", ": expected a whole number from -92233720"),
        refused(Scalar.INT64, "null", ": expected a whole number (int64), found null"),
        refused(Scalar.CHAR, "\"ab\"", ": expected a string of one character (char), found \"ab\""),
        refused(Scalar.FLOAT64, "1e400", ": expected a number that a float64 can hold, found"),
        refused(Scalar.FLOAT64, "NaN", ": not JSON: "),
        refused(Scalar.FLOAT64, "\"0x1p3\"", ": expected a number, \"NaN\""),
        refused(Scalar.FLOAT32, "1e39", ": expected a number that a float32 can hold, found"),
        refused(Scalar.BINARY, "\"a*\"", ": expected a string of base64 (binary), found \"a*\""),
        refused(Scalar.TIMESTAMP, "\"now\"", ": expected a timestamp, found \"now\""),
        refused(Scalar.DATE, "\"2026-02-30\"", ": expected a date, found \"2026-02-30\""),
        refused(Scalar.DECIMAL, "1e99999", ": expected a decimal, found \"1e99999\""),
        refused(Scalar.UUID, "\"1-1-1-1-1\"", ": expected a uuid, found \"1-1-1-1-1\""),
        refused(Scalar.STRING, "\"\\ud83d\"", ": "),
        refused(new ListOf(Scalar.INT32), "{}", ": expected an array, found an object"),
        refused(new ListOf(Scalar.INT32), "[1,[2]]", "/1: expected a whole number (int32)"),
        refused(new SetOf(Scalar.INT32), "[1,2,1.0]", "/2: a set has each value once"),
        refused(new MapOf(Scalar.INT32, Scalar.INT32), "{\"a\":1}", "/a: expected a whole number"),
        refused(
            new MapOf(Scalar.INT32, Scalar.INT32),
            "{\"1\":1,\"01\":2}",
            "/01: a map has each key once"),
        refused(new MapOf(LEVEL, Scalar.INT32), "{\"TOP\":1}", "/TOP: expected one of LOW, top"),
        refused(LEVEL, "\"high\"", ": expected one of LOW, top, OTHER, found \"high\""),
        refused(LEVEL, "1", ": expected one of LOW, top, OTHER, found 1"),
        refused(ORDER, "{}", ": the member \"customer\" is missing"),
        refused(ORDER, "[]", ": expected an object with customer, lines, level, note, priority"),
        refused(
            ORDER,
            "{\"customer\":\"a\",\"lines\":[{\"article\":\"x\",\"count\":1},{\"article\":\"y\"}]}",
            "/lines/1: the member \"count\" is missing"),
        refused(
            ORDER,
            "{\"customer\":\"a\",\"lines\":[{\"article\":\"x\",\"count\":\"1\"}]}",
            "/lines/0/count: expected a whole number (int32), found \"1\""),
        refused(ORDER, "{\"custmer\":\"a\"}", "/custmer: there is no such member; there are cust"),
        refused(ORDER, "{\"customer\":\"a\",\"customer\":\"b\"}", "/customer: not JSON: Duplicate"),
        refused(FIGURE, "{\"radius\":1}", ": expected an array of one of the names Circle, quad"),
        refused(FIGURE, "[\"Cube\",{}]", "/0: expected one of the names Circle, quad, Unknown"),
        refused(FIGURE, "[\"Circle\",{\"radius\":\"x\"}]", "/1/radius: expected a number"),
        refused(
            FIGURE,
            "[\"Circle\"]",
            ": expected an array of one of the names Circle, quad, Unknown"),
        refused(
            FIGURE,
            "[\"Circle\",{\"radius\":1},2]",
            "/2: expected nothing behind the name and its value, found 2"));
  }

  private static Arguments refused(Type type, String json, String message) {
    return Arguments.of(type, json, message);
  }

  private static String tree(int depth) {
    return "{\"name\":\"a\",\"children\":[".repeat(depth) + "]}".repeat(depth);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatDoesNotFitIsPointedAt(Type type, String json, String message) {
    JsonProblem problem = assertThrows(JsonProblem.class, () -> write(type, json));
    String full = problem.pointer().isEmpty() ? ": " + problem.getMessage() : problem.getMessage();
    assertTrue(full.startsWith(message), full);
  }

  @Test
  void whatIsNestedTooDeepForAMessageIsRefused() {
    Type type = new Named("Vectors.Tree");
    assertEquals("92a161" + "9192a161".repeat(30) + "90", write(type, tree(31)));
    JsonProblem problem = assertThrows(JsonProblem.class, () -> write(type, tree(32)));
    assertTrue(problem.getMessage().contains("nesting depth (63)"), problem.getMessage());
  }

  @Test
  void whatIsLeftOutAtTheEndIsLeftToTheReader() {
    assertEquals(
        ("93a16190a34c4f57"), write(ORDER, "{\"level\":\"LOW\",\"lines\":[],\"customer\":\"a\"}"));
  }

  @Test
  void anOptionalMemberThatIsLeftOutIsNil() {
    assertEquals(
        ("95a16190a34c4f57c007"),
        write(ORDER, "{\"customer\":\"a\",\"lines\":[],\"level\":\"LOW\",\"priority\":7}"));
  }

  @Test
  void aMemberWithADefaultThatIsLeftOutBeforeOthersStaysLeftOut() {
    String json = "{\"customer\":\"a\",\"lines\":[],\"level\":\"LOW\",\"urgency\":\"LOW\"}";
    assertEquals(
        "84a8637573746f6d6572a161a56c696e657390a56c6576656ca34c4f57a7757267656e6379a34c4f57",
        write(ORDER, json));
    assertEquals(
        "{\"customer\":\"a\",\"lines\":[],\"level\":\"LOW\",\"note\":null,\"priority\":1,"
            + "\"urgency\":\"LOW\",\"gift\":null}",
        read(ORDER, write(ORDER, json)));
  }

  @Test
  void numbersMayBeWrittenInOtherWays() {
    assertEquals(("cd03e8"), write(Scalar.INT16, "1e3"));
    assertEquals(("02"), write(Scalar.INT64, "2.0"));
    assertEquals(("cb3ff0000000000000"), write(Scalar.FLOAT64, "1"));
    assertEquals(("ca3dcccccd"), write(Scalar.FLOAT32, "0.1"));
    assertEquals(("a4312e3530"), write(Scalar.DECIMAL, "1.50"));
    assertEquals(("a23132"), write(Scalar.INTEGER, "12"));
    assertEquals(("d6ff00000000"), write(Scalar.TIMESTAMP, "\"1970-01-01T01:00:00+01:00\""));
  }

  @Test
  void keysOfMapsAreTextWhateverTheirType() {
    assertRoundTrip(new MapOf(Scalar.INT64, Scalar.STRING), "{\"-7\":\"a\",\"8\":\"b\"}");
    assertRoundTrip(new MapOf(Scalar.FLOAT64, Scalar.INT8), "{\"NaN\":1,\"0.5\":2}");
    assertRoundTrip(new MapOf(Scalar.BOOLEAN, Scalar.INT8), "{\"true\":1,\"false\":2}");
    assertRoundTrip(new MapOf(Scalar.DATE, Scalar.INT8), "{\"2026-11-24\":1}");
    assertRoundTrip(new MapOf(Scalar.CHAR, Scalar.INT8), "{\"\\ud800\":1}");
    assertRoundTrip(new MapOf(LEVEL, Scalar.INT8), "{\"top\":1}");
  }

  @Test
  void absentIsNull() {
    assertRoundTrip(new OptionalOf(Scalar.STRING), "null");
    assertRoundTrip(new ListOf(new OptionalOf(Scalar.FLOAT32)), "[null,\"NaN\",0.1]");
  }

  @Test
  void nothingControlsATerminal() {
    String hostile = "\"\\u001B[2J\\u202e\\u009b\\u2028\\ue000\\udb40\\udc01 Zo\u00eb\"";
    assertRoundTrip(Scalar.STRING, hostile);
    assertRoundTrip(new MapOf(Scalar.STRING, Scalar.STRING), "{" + hostile + ":" + hostile + "}");
  }

  private static void assertRoundTrip(Type type, String json) {
    assertEquals(json, read(type, write(type, json)));
  }

  private static String read(Type type, String hex) {
    MsgReader in = new MsgReader(HexFormat.of().parseHex(hex));
    return JsonText.of(Layout.COMPACT, json -> new TypedReader(contract).read(type, in, json));
  }

  private static String write(Type type, String json) {
    MsgWriter out = new MsgWriter(8);
    new TypedWriter(contract).write(type, json, out);
    return HexFormat.of().formatHex(out.toByteArray());
  }
}
