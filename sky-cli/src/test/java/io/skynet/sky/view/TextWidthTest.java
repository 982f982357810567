package io.skynet.sky.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns on a terminal are neither characters nor code points. */
final class TextWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "east, 4",
    "M\u00fcnchen, 7",
    "\u6771\u4eac, 4",
    "\u5317\u4eac-1, 6",
    "\ud55c\uad6d, 4",
    "\u30ab\u30ca, 4",
    "\uff76\uff85, 2",
    "\uff21\uff22, 4",
    "e\u0301a, 2",
    "Zu\u0308rich, 6",
    "\u0e01\u0e31\u0e19, 2",
    "\u05e9\u05c1, 1",
    "\ud83d\ude80, 2",
    "a\ud83d\ude80b, 4",
    "\ud83d\ude80\ud83d\ude80, 4",
    "\u2500\u2514\u2026, 3",
  })
  void isCountedInCells(String text, int width) {
    assertEquals(width, TextWidth.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "\u6771\u4eac\u90fd, 6, \u6771\u4eac\u2026",
    "\u6771\u4eac\u90fd, 5, \u6771\u4eac\u2026",
    "\u6771\u4eac\u90fd, 4, \u6771\u2026",
    "ab\ud83d\ude80c, 4, ab\u2026",
    "e\u0301e\u0301e\u0301, 2, e\u0301\u2026",
    "abc, 1, \u2026",
    "abc, 0, ''",
  })
  void isCutWithoutTearingALetter(String text, int columns, String cut) {
    assertEquals(cut, TextWidth.cut(text, columns));
    assertTrue(TextWidth.of(cut) <= columns);
  }

  @Test
  void columnsLineUp() {
    Table<String> table =
        new Table<>(List.of(Column.of("region", text -> text), Column.of("n", text -> 1)));
    List<String> lines =
        table.lines(List.of("east", "\u6771\u4eac", "\ud83d\ude80", "e\u0301a")).stream()
            .map(Line::toString)
            .toList();
    assertEquals(
        List.of(
            "REGION  N",
            "east    1",
            "\u6771\u4eac    1",
            "\ud83d\ude80      1",
            "e\u0301a      1"),
        lines);
  }
}
