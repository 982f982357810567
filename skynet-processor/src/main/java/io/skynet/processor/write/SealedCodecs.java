package io.skynet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.skynet.processor.model.Declaration.Component;
import io.skynet.processor.model.Declaration.RecordDeclaration;
import io.skynet.processor.model.Declaration.SealedDeclaration;
import io.skynet.processor.model.Declaration.Subtype;
import io.skynet.processor.model.RpcInterface;
import io.skynet.processor.model.ValueType.Declared;

/** Writes the codecs of sealed interfaces: an array of the subtype's name and its value. */
final class SealedCodecs {
  private static final CodeBlock IN = CodeBlock.of("in");
  private static final CodeBlock OUT = CodeBlock.of("out");

  private final RpcInterface rpc;
  private final CodecMethods methods;
  private final ValueCode values;
  private final RecordCodecs records;
  private final TypeSpec.Builder types;

  SealedCodecs(
      RpcInterface rpc,
      CodecMethods methods,
      ValueCode values,
      RecordCodecs records,
      TypeSpec.Builder types) {
    this.rpc = rpc;
    this.methods = methods;
    this.values = values;
    this.records = records;
    this.types = types;
  }

  void add(Declared type, SealedDeclaration sealed) {
    methods.add(types, type, write(type, sealed), sealed.memberDeprecation());
    methods.add(types, type, read(type, sealed), sealed.memberDeprecation());
  }

  private MethodSpec write(Declared type, SealedDeclaration sealed) {
    MethodSpec.Builder method =
        methods.writer(type, "value").addStatement("out.writeArrayHeader(2)");
    String next = "if (value instanceof $T part)";
    for (Subtype subtype : sealed.subtypes()) {
      if (next.startsWith("if")) {
        method.beginControlFlow(next, TypeNames.of(subtype.type()));
      } else {
        method.nextControlFlow(next, TypeNames.of(subtype.type()));
      }
      method
          .addStatement("out.writeString($S)", subtype.wireName())
          .addStatement(values.writePresent(subtype.type(), OUT, CodeBlock.of("part")));
      next = "else if (value instanceof $T part)";
    }
    return method
        .nextControlFlow("else")
        .addStatement(
            "throw new $T($S + value)",
            IllegalArgumentException.class,
            "compiled before its subtype was: " + sealed.name().simpleName() + " ")
        .endControlFlow()
        .build();
  }

  private MethodSpec read(Declared type, SealedDeclaration sealed) {
    MethodSpec.Builder method = methods.reader(type, "in");
    if (sealed.fallback() == null) {
      method.addStatement("int start = in.position()");
    }
    method
        .addStatement("$T name = in.readSubtype($S)", String.class, sealed.name().simpleName())
        .addCode("return switch (name) {\n$>");
    for (Subtype subtype : sealed.subtypes()) {
      method.addCode("case $S -> $L;\n", subtype.wireName(), values.read(subtype.type(), IN));
    }
    if (sealed.fallback() == null) {
      method.addCode(
          "default -> throw in.unknownSubtype(start, $S, name);\n", sealed.name().simpleName());
    } else {
      method.addCode("default -> {\n$>in.skip();\nyield $L;\n$<}\n", unknown(sealed.fallback()));
    }
    return method.addCode("$<};\n").build();
  }

  /** The fallback, made from the name that is not known. */
  private CodeBlock unknown(Subtype fallback) {
    RecordDeclaration record = (RecordDeclaration) rpc.declaration(fallback.type());
    Component name = record.firstText();
    CodeBlock arguments =
        record.components().stream()
            .map(each -> each == name ? CodeBlock.of("name") : records.missing(each))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("new $T($L)", TypeNames.of(fallback.type()), arguments);
  }
}
