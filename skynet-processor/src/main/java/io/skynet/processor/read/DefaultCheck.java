package io.skynet.processor.read;

import io.skynet.processor.model.BasicType;
import io.skynet.processor.model.Declaration;
import io.skynet.processor.model.Declaration.EnumDeclaration;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Basic;
import io.skynet.processor.model.ValueType.Declared;
import io.skynet.processor.model.ValueType.Many;
import io.skynet.processor.model.ValueType.Mapping;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import javax.lang.model.type.TypeMirror;

/** Tells whether the text of a {@code @Default} is a value of its component's type. */
final class DefaultCheck {
  private final Map<Declared, Declaration> declarations;
  private final Diagnostics diagnostics;

  DefaultCheck(Map<Declared, Declaration> declarations, Diagnostics diagnostics) {
    this.declarations = declarations;
    this.diagnostics = diagnostics;
  }

  void check(ValueType type, TypeMirror mirror, String text, Site site) {
    if (type instanceof Basic basic && basic.type().isValue()) {
      require(isText(basic.type(), text), mirror, text, site);
    } else if (type instanceof Many) {
      require(text.equals("[]"), mirror, text, site);
    } else if (type instanceof Mapping) {
      require(text.equals("{}"), mirror, text, site);
    } else if (type instanceof Declared declared
        && declarations.get(declared) instanceof EnumDeclaration constants) {
      require(
          constants.constants().stream().anyMatch(constant -> constant.wireName().equals(text)),
          mirror,
          text,
          site);
    } else {
      diagnostics.report(site.element(), Problem.NO_DEFAULT, site.words(), mirror);
    }
  }

  private void require(boolean valid, TypeMirror mirror, String text, Site site) {
    if (!valid) {
      diagnostics.report(site.element(), Problem.DEFAULT_VALUE, site.words(), text, mirror);
    }
  }

  private static boolean isText(BasicType type, String text) {
    try {
      return switch (type) {
        case BOOLEAN -> text.equals("true") || text.equals("false");
        case CHAR -> text.length() == 1;
        case FLOAT -> Float.isFinite(Float.parseFloat(text));
        case DOUBLE -> Double.isFinite(Double.parseDouble(text));
        case STRING -> true;
        default -> parse(type, text).toString() != null;
      };
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      return false;
    }
  }

  private static Object parse(BasicType type, String text) {
    return switch (type) {
      case BYTE -> Byte.valueOf(text);
      case SHORT -> Short.valueOf(text);
      case INT -> Integer.valueOf(text);
      case LONG -> Long.valueOf(text);
      case BIG_INTEGER -> new BigInteger(text);
      case BIG_DECIMAL -> new BigDecimal(text);
      case INSTANT -> Instant.parse(text);
      case DURATION -> Duration.parse(text);
      case LOCAL_DATE -> LocalDate.parse(text);
      case LOCAL_TIME -> LocalTime.parse(text);
      case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
      case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
      case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
      case ZONE_ID -> ZoneId.of(text);
      case UUID -> UUID.fromString(text);
      case URI -> URI.create(text);
      default -> throw new IllegalArgumentException(type.name());
    };
  }
}
