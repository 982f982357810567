package io.skynet.sky.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines are split as a shell does it. */
final class WordsTest {

  @Test
  void blanksQuotesAndBackslashes() {
    splits("call Echo.echo  hi", "call", "Echo.echo", "hi");
    splits("instances -version='>=1.2 <2' -o=name", "instances", "-version=>=1.2 <2", "-o=name");
    splits("call x '\"hi there\"' \"it's\"", "call", "x", "\"hi there\"", "it's");
    splits("a '' b", "a", "", "b");
    splits("a\\ b \"c\\\"d\" 'e\\f' \"g\\h\"", "a b", "c\"d", "e\\f", "g\\h");
    splits("x\\", "x\\");
    splits("  ");
    splits("# a remark");
  }

  @Test
  void aQuoteIsClosed() {
    assertEquals(new Words(List.of(), "a quote is open"), Words.of("call 'x"));
    assertEquals(new Words(List.of(), "a quote is open"), Words.of("call -x=\"y"));
  }

  private static void splits(String line, String... words) {
    assertEquals(new Words(List.of(words), ""), Words.of(line));
  }
}
