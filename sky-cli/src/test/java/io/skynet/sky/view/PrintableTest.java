package io.skynet.sky.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrintableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "east", "M\u00fcnchen", "\u6771\u4eac", "\ud83d\ude80", "a b", "\\u001b"})
  void keepsWhatIsHarmless(String text) {
    assertEquals(text, Printable.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0",
        "\b",
        "\t",
        "\n",
        "\r",
        "\u001b",
        "\u007f",
        "\u0085",
        "\u009b", // controls
        "\u061c",
        "\u200e",
        "\u200f",
        "\u202a",
        "\u202e",
        "\u2066",
        "\u2069", // bidirectional
        "\u00ad",
        "\u200b",
        "\u200d",
        "\ufeff", // invisible
        "\u2028",
        "\u2029", // more ends of line
        "\ue000",
        "\uffff" // whatever a font makes of them
      })
  void showsTheCodePointOfWhatIsNot(String text) {
    assertEquals(String.format("a\\u%04xb", (int) text.charAt(0)), Printable.of("a" + text + "b"));
  }

  @Test
  void showsSurrogatesWithoutTheirOtherHalf() {
    assertEquals("\\ud83d.\\ude80", Printable.of("\ud83d.\ude80"));
  }

  @Test
  void showsCodePointsBeyondTheFirstPlane() {
    assertEquals("\\u{e0041}", Printable.of("\udb40\udc41"));
  }

  @Test
  void twiceIsOnce() {
    String once = Printable.of("\u001b[31mred\u202e");
    assertEquals(once, Printable.of(once));
  }
}
