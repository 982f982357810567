package io.skynet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.skynet.processor.model.BasicType;
import io.skynet.processor.model.Declaration.Constant;
import io.skynet.processor.model.Declaration.EnumDeclaration;
import io.skynet.processor.model.RpcInterface;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Basic;
import io.skynet.processor.model.ValueType.Declared;
import io.skynet.processor.model.ValueType.Many;
import io.skynet.processor.model.ValueType.Mapping;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The expressions for what {@code @Default} says, which has been found to be right. */
final class DefaultCode {
  private final RpcInterface rpc;

  DefaultCode(RpcInterface rpc) {
    this.rpc = rpc;
  }

  CodeBlock value(ValueType type, String text) {
    if (type instanceof Basic basic) {
      return basic(basic.type(), TypeNames.of(type), text);
    } else if (type instanceof Many many) {
      return empty(many);
    } else if (type instanceof Declared declared) {
      EnumDeclaration constants = (EnumDeclaration) rpc.declaration(declared);
      Constant constant =
          constants.constants().stream()
              .filter(each -> each.wireName().equals(text))
              .findFirst()
              .orElseThrow();
      return CodeBlock.of("$T.$L", TypeNames.of(type), constant.name());
    }
    return ((Mapping) type).sorted()
        ? CodeBlock.of("$T.emptySortedMap()", Collections.class)
        : CodeBlock.of("$T.of()", Map.class);
  }

  private static CodeBlock basic(BasicType type, TypeName name, String text) {
    return switch (type) {
      case BOOLEAN -> CodeBlock.of("$L", text);
      case BYTE -> CodeBlock.of("(byte) $L", Byte.parseByte(text));
      case SHORT -> CodeBlock.of("(short) $L", Short.parseShort(text));
      case INT -> CodeBlock.of("$L", Integer.parseInt(text));
      case LONG -> CodeBlock.of("$LL", Long.parseLong(text));
      case CHAR -> CodeBlock.of("(char) $L", (int) text.charAt(0));
      case FLOAT -> CodeBlock.of("$Lf", Float.parseFloat(text));
      case DOUBLE -> CodeBlock.of("$Ld", Double.parseDouble(text));
      case STRING -> CodeBlock.of("$S", text);
      case BIG_INTEGER, BIG_DECIMAL -> CodeBlock.of("new $T($S)", name, text);
      case UUID -> CodeBlock.of("$T.fromString($S)", name, text);
      case URI -> CodeBlock.of("$T.create($S)", name, text);
      case ZONE_ID -> CodeBlock.of("$T.of($S)", name, text);
      default -> CodeBlock.of("$T.parse($S)", name, text);
    };
  }

  private static CodeBlock empty(Many type) {
    return switch (type.collection()) {
      case ARRAY -> CodeBlock.of("$L", ContainerCodecs.newArray(type, "0"));
      case SET -> CodeBlock.of("$T.of()", Set.class);
      case SORTED_SET -> CodeBlock.of("$T.emptySortedSet()", Collections.class);
      default -> CodeBlock.of("$T.of()", List.class);
    };
  }
}
