package io.skynet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.skynet.processor.model.BasicType;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Absence;
import io.skynet.processor.model.ValueType.Basic;
import io.skynet.processor.model.ValueType.Maybe;
import java.util.Objects;

/** The expressions that read and write a value. */
final class ValueCode {
  private final Codecs codecs;
  private final ClassName owner;
  private final CodeBlock prefix;

  private ValueCode(Codecs codecs, ClassName owner, CodeBlock prefix) {
    this.codecs = codecs;
    this.owner = owner;
    this.prefix = prefix;
  }

  /** For code in the class that has the codecs. */
  static ValueCode inside(Codecs codecs, ClassName owner) {
    return new ValueCode(codecs, owner, CodeBlock.of(""));
  }

  /** For code next to the class that has the codecs. */
  static ValueCode outside(Codecs codecs, ClassName owner) {
    return new ValueCode(codecs, owner, CodeBlock.of("$T.", owner));
  }

  /**
   * Writes a value to a {@code MsgWriter}, unless it is null and must not be.
   *
   * @param title what the error calls the value if it is null
   */
  CodeBlock write(ValueType type, CodeBlock out, CodeBlock value, String title) {
    boolean mayBeNull =
        type instanceof Basic basic
            ? basic.isPrimitive()
            : type instanceof Maybe maybe && maybe.absence() == Absence.NULL;
    return writePresent(type, out, mayBeNull ? value : notNull(value, title));
  }

  /** The value, or an error that says that there is none. */
  static CodeBlock notNull(CodeBlock value, String title) {
    return CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, value, title + " is null");
  }

  /** Writes a value that is there. */
  CodeBlock writePresent(ValueType type, CodeBlock out, CodeBlock value) {
    if (!(type instanceof Basic basic)) {
      return CodeBlock.of("$Lwrite$L($L,$W$L)", prefix, codecs.nameOf(type), out, value);
    }
    String word = Codecs.word(basic.type());
    return isPlain(basic)
        ? CodeBlock.of("$L.write$L($L)", out, word, value)
        : CodeBlock.of("$T.write$L($L,$W$L)", TypeNames.STANDARD_TYPES, word, out, value);
  }

  /** Reads a value from a {@code MsgReader}. */
  CodeBlock read(ValueType type, CodeBlock in) {
    if (!(type instanceof Basic basic)) {
      return CodeBlock.of("$Lread$L($L)", prefix, codecs.nameOf(type), in);
    }
    String word = Codecs.word(basic.type());
    return isPlain(basic)
        ? CodeBlock.of("$L.read$L()", in, word)
        : CodeBlock.of("$T.read$L($L)", TypeNames.STANDARD_TYPES, word, in);
  }

  /** The same as a {@code Decoder}. */
  CodeBlock decoder(ValueType type) {
    if (!(type instanceof Basic basic)) {
      return CodeBlock.of("$T::read$L", owner, codecs.nameOf(type));
    }
    return CodeBlock.of(
        "$T::read$L",
        isPlain(basic) ? TypeNames.MSG_READER : TypeNames.STANDARD_TYPES,
        Codecs.word(basic.type()));
  }

  /** What writes a value that has a codec of its own, as an {@code Encoder}. */
  CodeBlock encoder(ValueType type) {
    return CodeBlock.of("$T::write$L", owner, codecs.nameOf(type));
  }

  /** Whether msgpack itself knows the type. */
  private static boolean isPlain(Basic basic) {
    return basic.type().compareTo(BasicType.BINARY) <= 0;
  }
}
