package io.skynet.sky.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.msgpack.DynamicValues;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.sky.view.JsonText;
import io.skynet.sky.view.JsonText.Layout;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UntypedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "-9223372036854775808",
        "18446744073709551615",
        "1.5E300",
        "\"Zo\u00eb \\u001B\"",
        "[1,[],{}]",
        "{\"a\":{\"b\":[null]}}"
      })
  void whatIsWrittenIsRead(String json) {
    MsgWriter out = new MsgWriter(8);
    Untyped.write(json, out);
    assertEquals(json, read(out));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1,18446744073709551616] | /1: expected a whole number of 64 bits, found 1844674407",
        "1e400 | expected a number that a float of 64 bits can hold, found 1e400",
        "[1 | /0: not JSON: ",
        "{\"a\":[1,nope]} | /a/1: not JSON: "
      })
  void whatMsgpackLacksIsRefused(String json, String message) {
    JsonProblem problem =
        assertThrows(JsonProblem.class, () -> Untyped.write(json, new MsgWriter(8)));
    assertTrue(problem.getMessage().startsWith(message), problem.getMessage());
  }

  @Test
  void binaryIsTextWhereItCanBe() {
    assertEquals("\"hi\"", read("hi".getBytes(StandardCharsets.UTF_8)));
    assertEquals("\"/wA=\"", read(new byte[] {-1, 0}));
  }

  @Test
  void keysBecomeTextUnlessTwoBecomeTheSame() {
    assertEquals("{\"1\":\"a\",\"[2]\":\"b\"}", read(map(1, "a", List.of(2), "b")));
    assertEquals("[[1,\"a\"],[\"1\",\"b\"]]", read(map(1, "a", "1", "b")));
  }

  private static Map<Object, Object> map(Object k1, Object v1, Object k2, Object v2) {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(k1, v1);
    map.put(k2, v2);
    return map;
  }

  private static String read(Object value) {
    MsgWriter out = new MsgWriter(8);
    DynamicValues.write(out, value);
    return read(out);
  }

  private static String read(MsgWriter out) {
    MsgReader in = new MsgReader(out.toByteArray());
    return JsonText.of(Layout.COMPACT, json -> Untyped.read(in, json));
  }
}
