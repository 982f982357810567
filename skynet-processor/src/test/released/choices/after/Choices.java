package com.example.released;

import io.skynet.annotations.Fallback;
import io.skynet.annotations.Rpc;

@Rpc
interface Choices {
  enum Color {
  // error: CON015: the constant Choices.Color.GREEN is gone, or has another name. The new client, answered by a deployed server, meets a constant that it does not know and refuses it. Keep the constant, and mark it @Deprecated; one that is only called otherwise in Java keeps its released name by @Name("…").
    RED,
    BLUE
    // error: CON016: the constant Choices.Color.BLUE is new. A deployed client, answered by the new server, meets a constant that it does not know and refuses it. Keep it from the results of released methods: give a method of another name an enum of its own that has it, and a @Fallback for the next.
  }

  enum Level {
  // error: CON026: the type Choices.Level has no @Fallback any more. The new client, answered by a deployed server, refuses a constant that it does not know, for which OTHER stood so far. Keep the @Fallback.
    LOW,
    OTHER
  }

  sealed interface Figure permits Circle, Triangle {}
  // error: CON020: the subtype Choices.Figure.Square is gone, or has another name. The new client, answered by a deployed server, meets a subtype that it does not know and refuses it. Keep the record among the subtypes, and mark it @Deprecated; one that is only called otherwise in Java keeps its released name by @Name("…").

  record Circle(int radius) implements Figure {}

  record Triangle(int a, int b, int c) implements Figure {}
  // error: CON021: the subtype Choices.Figure.Triangle is new. A deployed client, answered by the new server, meets a subtype that it does not know and refuses it. Keep it from the results of released methods: give a method of another name a sealed interface of its own that has it, and a @Fallback for the next.

  sealed interface Shade permits Light, Dark {}
  // error: CON026: the type Choices.Shade has no @Fallback any more. The new client, answered by a deployed server, refuses a subtype that it does not know, for which Dark stood so far. Keep the @Fallback.

  record Light() implements Shade {}

  record Dark(String name) implements Shade {}

  Color color();

  Level level();

  Figure figure();

  Shade shade();
}
