package com.example;

import io.skynet.annotations.Codec;
import io.skynet.annotations.Default;
import io.skynet.annotations.Rpc;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

class Codecs {
  static class Empty {}

  static class Several {
    static String write(Date date) {
      return "";
    }

    static String write(Locale locale) {
      return "";
    }

    private static Date read(String text) {
      return null;
    }
  }

  static class Bound {
    String write(Date date) {
      return "";
    }

    static <T> Date read(String text) {
      return null;
    }
  }

  @Rpc
  @Codec({Empty.class, Several.class, Bound.class})
  interface Shapeless {
  // error: SKY040: com.example.Codecs.Bound is named as a codec, but does not have exactly one method called read that is static, not generic, visible in the package of the interface, and takes one parameter. Give it static String write(Money money) and static Money read(String text), with the types that are meant.
  // error: SKY040: com.example.Codecs.Bound is named as a codec, but does not have exactly one method called write that is static, not generic, visible in the package of the interface, and takes one parameter. Give it static String write(Money money) and static Money read(String text), with the types that are meant.
  // error: SKY040: com.example.Codecs.Empty is named as a codec, but does not have exactly one method called read that is static, not generic, visible in the package of the interface, and takes one parameter. Give it static String write(Money money) and static Money read(String text), with the types that are meant.
  // error: SKY040: com.example.Codecs.Empty is named as a codec, but does not have exactly one method called write that is static, not generic, visible in the package of the interface, and takes one parameter. Give it static String write(Money money) and static Money read(String text), with the types that are meant.
  // error: SKY040: com.example.Codecs.Several is named as a codec, but does not have exactly one method called read that is static, not generic, visible in the package of the interface, and takes one parameter. Give it static String write(Money money) and static Money read(String text), with the types that are meant.
  // error: SKY040: com.example.Codecs.Several is named as a codec, but does not have exactly one method called write that is static, not generic, visible in the package of the interface, and takes one parameter. Give it static String write(Money money) and static Money read(String text), with the types that are meant.
    void run();
  }

  static class Askew {
    static String write(Date date) {
      return "";
    }

    static Locale read(int text) {
      return Locale.ROOT;
    }
  }

  private static class Hidden {
    static String write(Date date) {
      return "";
    }

    static Date read(String text) {
      return null;
    }
  }

  @Rpc
  @Codec({Askew.class, Hidden.class})
  interface Unfit {
  // error: SKY041: com.example.Codecs.Askew.write takes java.util.Date and gives java.lang.String, but its read takes int and gives java.util.Locale. Make each the reverse of the other.
  // error: SKY042: com.example.Codecs.Hidden is named as a codec, but is not visible in the package of the interface. Make it, and what it lies in, public or give it the interface's package.
    void run();
  }

  static class TextCodec {
    static Integer write(String text) {
      return 0;
    }

    static String read(Integer number) {
      return "";
    }
  }

  static class LongCodec {
    static String write(long number) {
      return "";
    }

    static long read(String text) {
      return 0;
    }
  }

  static class Range<T> {}

  static class RangeCodec {
    static String write(Range<String> range) {
      return "";
    }

    static Range<String> read(String text) {
      return new Range<>();
    }
  }

  @Codec(TextCodec.class)
  static class Mismarked {}

  @Rpc
  @Codec({TextCodec.class, LongCodec.class, RangeCodec.class})
  interface Pointless {
  // error: SKY043: com.example.Codecs.LongCodec is a codec for long, which travels by itself. Map a class or interface that cannot travel by itself and has no type parameters; on a type, that type.
  // error: SKY043: com.example.Codecs.RangeCodec is a codec for com.example.Codecs.Range<java.lang.String>, which has type parameters. Map a class or interface that cannot travel by itself and has no type parameters; on a type, that type.
  // error: SKY043: com.example.Codecs.TextCodec is a codec for java.lang.String, which travels by itself. Map a class or interface that cannot travel by itself and has no type parameters; on a type, that type.
    void run(Mismarked mismarked);
    // error: SKY043: com.example.Codecs.TextCodec is a codec for java.lang.String, which travels by itself. Map a class or interface that cannot travel by itself and has no type parameters; on a type, that type.
  }

  static class DateCodec {
    static String write(Date date) {
      return "";
    }

    static Date read(String text) {
      return new Date();
    }
  }

  static class OtherDateCodec {
    static long write(Date date) {
      return 0;
    }

    static Date read(long time) {
      return new Date(time);
    }
  }

  @Rpc
  @Codec({DateCodec.class, OtherDateCodec.class})
  interface Twice {
  // error: SKY045: com.example.Codecs.Twice names two codecs for java.util.Date. Leave one.
    void run(Date date);
  }

  @Codec({DateCodec.class, OtherDateCodec.class})
  static class Torn {}

  @Rpc
  interface Two {
    void run(Torn torn);
    // error: SKY043: com.example.Codecs.DateCodec is a codec for java.util.Date, but is named on com.example.Codecs.Torn. Map a class or interface that cannot travel by itself and has no type parameters; on a type, that type.
    // error: SKY045: com.example.Codecs.Torn names two codecs for com.example.Codecs.Torn. Leave one.
  }

  @Codec(BoxCodec.class)
  static class Box {}

  static class BoxCodec {
    static List<Box> write(Box box) {
      return List.of();
    }

    static Box read(List<Box> boxes) {
      return new Box();
    }
  }

  @Codec(MaybeCodec.class)
  static class Maybe {}

  static class MaybeCodec {
    static Optional<String> write(Maybe maybe) {
      return Optional.empty();
    }

    static Maybe read(Optional<String> text) {
      return new Maybe();
    }
  }

  @Codec(ObjectCodec.class)
  static class Thing {}

  static class ObjectCodec {
    static Object write(Thing thing) {
      return thing;
    }

    static Thing read(Object thing) {
      return new Thing();
    }
  }

  @Rpc
  interface Roundabout {
    void run(Box box);
    // error: SKY044: com.example.Codecs.BoxCodec maps to java.util.List<com.example.Codecs.Box>, which needs a codec itself. Map to a type that travels by itself, or to a record with such a component.

    void ask(Maybe maybe);
    // error: SKY044: com.example.Codecs.MaybeCodec maps to java.util.Optional<java.lang.String>, which may be absent. Map to a type that travels by itself, or to a record with such a component.

    void look(Thing thing);
    // error: SKY012: what com.example.Codecs.ObjectCodec maps Thing to is of type java.lang.Object, which cannot travel. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.
  }

  static class NullCodec {
    static @Nullable String write(Date date) {
      return null;
    }

    static Date read(@Nullable String text) {
      return new Date();
    }
  }

  static class ThrowingCodec {
    static String write(Locale locale) throws IOException {
      throw new IOException();
    }

    static Locale read(String text) throws IllegalStateException {
      return Locale.ROOT;
    }
  }

  @Rpc
  @Codec({NullCodec.class, ThrowingCodec.class})
  interface Careless {
  // error: SKY046: com.example.Codecs.NullCodec.read has a @Nullable, but a codec neither sees nor gives null. Drop it, and write @Nullable or Optional where the type is used.
  // error: SKY046: com.example.Codecs.NullCodec.write has a @Nullable, but a codec neither sees nor gives null. Drop it, and write @Nullable or Optional where the type is used.
  // error: SKY047: com.example.Codecs.ThrowingCodec.write throws the checked java.io.IOException, which nobody would catch. Throw an IllegalArgumentException: the sender is told its message.
    void run();
  }

  @Rpc
  @Codec(DateCodec.class)
  interface Ordered {
    void run(SortedMap<Date, String> map);
    // error: SKY032: parameter map of Ordered.run is of type java.util.SortedMap<java.util.Date,java.lang.String>, but what is in it has no order that every peer knows. Use Set or Map, or elements of a type that is one value, or of an enum.

    void walk(Map<Box, String> map);
    // error: SKY019: a key of parameter map of Ordered.walk is of type com.example.Codecs.Box, which does not do as a key of a map. Use a primitive's box, String, another type that is one value, or an enum as the key.
    // error: SKY044: com.example.Codecs.BoxCodec maps to java.util.List<com.example.Codecs.Box>, which needs a codec itself. Map to a type that travels by itself, or to a record with such a component.
  }

  @Rpc
  @Codec(DateCodec.class)
  interface Defaulted {
    record Dated(@Default("2026-11-24") Date date) {}

    void run(Dated dated);
    // error: SKY030: component date of record Codecs.Defaulted.Dated has a @Default, but is of type java.util.Date, for which there is none. Use Optional, or drop the annotation.
  }
}
