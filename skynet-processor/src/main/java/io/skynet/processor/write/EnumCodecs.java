package io.skynet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.skynet.processor.model.Declaration.Constant;
import io.skynet.processor.model.Declaration.EnumDeclaration;
import io.skynet.processor.model.Deprecation;
import io.skynet.processor.model.ValueType.Declared;

/** Writes the codecs of enums: the name of the constant. */
final class EnumCodecs {
  private final CodecMethods methods;
  private final TypeSpec.Builder types;

  EnumCodecs(CodecMethods methods, TypeSpec.Builder types) {
    this.methods = methods;
    this.types = types;
  }

  void add(Declared type, EnumDeclaration constants) {
    Deprecation body = constants.memberDeprecation();
    methods.add(types, type, write(type, constants), isPinned(constants) ? body : Deprecation.NONE);
    methods.add(types, type, read(type, constants), body);
  }

  private static boolean isPinned(EnumDeclaration constants) {
    return constants.constants().stream().anyMatch(each -> !each.name().equals(each.wireName()));
  }

  private MethodSpec write(Declared type, EnumDeclaration constants) {
    MethodSpec.Builder method = methods.writer(type, "value");
    if (!isPinned(constants)) {
      return method.addStatement("out.writeString(value.name())").build();
    }
    method.addCode("out.writeString(switch (value) {\n$>");
    for (Constant constant : constants.constants()) {
      method.addCode("case $L -> $S;\n", constant.name(), constant.wireName());
    }
    return method.addCode("$<});\n").build();
  }

  private MethodSpec read(Declared type, EnumDeclaration constants) {
    Constant fallback = constants.fallback();
    CodeBlock unknown =
        fallback == null
            ? CodeBlock.of(
                "throw in.unknownConstant(start, $S, name)", constants.name().simpleName())
            : CodeBlock.of("$T.$L", TypeNames.of(type), fallback.name());
    MethodSpec.Builder method = methods.reader(type, "in");
    if (fallback == null) {
      method.addStatement("int start = in.position()");
    }
    method.addStatement("$T name = in.readString()", String.class);
    if (constants.constants().isEmpty()) {
      // A switch without a result does not compile.
      return method.addStatement(unknown).build();
    }
    method.addCode("return switch (name) {\n$>");
    for (Constant constant : constants.constants()) {
      method.addCode(
          "case $S -> $T.$L;\n", constant.wireName(), TypeNames.of(type), constant.name());
    }
    return method.addCode("default -> $L;\n$<};\n", unknown).build();
  }
}
