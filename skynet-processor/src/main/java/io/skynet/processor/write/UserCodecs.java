package io.skynet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.skynet.processor.model.Declaration.CodedDeclaration;
import io.skynet.processor.model.Deprecation;
import io.skynet.processor.model.RpcInterface;
import io.skynet.processor.model.ValueType.Declared;
import java.util.Objects;

/** Writes the codecs of types that travel as others, which the user's own codecs make of them. */
final class UserCodecs {
  private final RpcInterface rpc;
  private final CodecMethods methods;
  private final ValueCode values;
  private final TypeSpec.Builder types;

  UserCodecs(RpcInterface rpc, CodecMethods methods, ValueCode values, TypeSpec.Builder types) {
    this.rpc = rpc;
    this.methods = methods;
    this.values = values;
    this.types = types;
  }

  void add(Declared type, CodedDeclaration coded) {
    Deprecation body = coded.memberDeprecation().and(rpc.deprecationOf(coded.wire()));
    methods.add(types, type, write(type, coded), body);
    methods.add(types, type, read(type, coded), body);
  }

  private MethodSpec write(Declared type, CodedDeclaration coded) {
    ClassName codec = TypeNames.of(coded.codec());
    return methods
        .writer(type, "value")
        .addStatement("$T wire = $T.write(value)", TypeNames.of(coded.wire()), codec)
        .addStatement(
            values.write(
                coded.wire(),
                CodeBlock.of("out"),
                CodeBlock.of("wire"),
                "the result of " + coded.codec().nestedName() + ".write"))
        .build();
  }

  private MethodSpec read(Declared type, CodedDeclaration coded) {
    return methods
        .reader(type, "in")
        .addStatement("int start = in.position()")
        .addStatement(
            "$T wire = $L",
            TypeNames.of(coded.wire()),
            values.read(coded.wire(), CodeBlock.of("in")))
        .beginControlFlow("try")
        .addStatement(
            "return $T.requireNonNull($T.read(wire))", Objects.class, TypeNames.of(coded.codec()))
        .nextControlFlow("catch ($T e)", RuntimeException.class)
        .addStatement("throw in.refused(start, $S, wire, e)", coded.name().simpleName())
        .endControlFlow()
        .build();
  }
}
