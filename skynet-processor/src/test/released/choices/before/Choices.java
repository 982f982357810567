package com.example.released;

import io.skynet.annotations.Fallback;
import io.skynet.annotations.Rpc;

@Rpc
interface Choices {
  enum Color {
    RED,
    GREEN
  }

  enum Level {
    LOW,
    @Fallback
    OTHER
  }

  sealed interface Figure permits Circle, Square {}

  record Circle(int radius) implements Figure {}

  record Square(int side) implements Figure {}

  sealed interface Shade permits Light, Dark {}

  record Light() implements Shade {}

  @Fallback
  record Dark(String name) implements Shade {}

  Color color();

  Level level();

  Figure figure();

  Shade shade();
}
