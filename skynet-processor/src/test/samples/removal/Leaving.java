package com.example.removal;

import io.skynet.annotations.Codec;
import io.skynet.annotations.Oneway;
import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Has methods, records, components, constants, subtypes, codecs and errors that will be gone. */
@Rpc
public interface Leaving {
  enum Level {
    LOW,
    @Deprecated(forRemoval = true)
    MIDDLE
  }

  @Deprecated(forRemoval = true)
  record Gone(String name) {}

  @Deprecated
  record Old(List<Gone> gone) {}

  record Keeps(String name, Level level, List<Gone> gone) {
    @Deprecated(forRemoval = true)
    public Keeps {}

    @Deprecated(forRemoval = true)
    public String name() {
      return name;
    }
  }

  sealed interface Figure permits Circle, Square {}

  record Circle(double radius) implements Figure {}

  @Deprecated(forRemoval = true)
  record Square(double side) implements Figure {}

  @Codec(WordCodec.class)
  final class Word {
    final String text;

    Word(String text) {
      this.text = text;
    }
  }

  @Deprecated(forRemoval = true)
  final class WordCodec {
    private WordCodec() {}

    static String write(Word word) {
      return word.text;
    }

    static Word read(String text) {
      return new Word(text);
    }
  }

  @Deprecated(forRemoval = true)
  final class Lost extends Exception {
    private static final long serialVersionUID = 1L;
    private final int code;

    Lost(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }
  }

  final class Odd extends Exception {
    private static final long serialVersionUID = 1L;
    private final int code;

    @Deprecated(forRemoval = true)
    Odd(int code) {
      this.code = code;
    }

    @Deprecated
    int code() {
      return code;
    }
  }

  /**
   * Will be gone.
   *
   * @deprecated use nothing
   */
  @Deprecated(forRemoval = true)
  String gone(String message);

  @Deprecated(forRemoval = true)
  CompletableFuture<String> goneLater(String message);

  @Deprecated(forRemoval = true)
  @Oneway
  void goneAway(String message);

  Gone named(Gone gone);

  Old old(Old old) throws Lost, Odd;

  Keeps keeps(Keeps keeps);

  Level level(Level level);

  Figure figure(Figure figure);

  Word word(Word word);
}
