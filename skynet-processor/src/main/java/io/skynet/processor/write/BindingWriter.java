package io.skynet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.skynet.contract.Contract;
import io.skynet.contract.Shape;
import io.skynet.processor.model.RemoteError;
import io.skynet.processor.model.RemoteMethod;
import io.skynet.processor.model.RemoteMethod.Reply;
import io.skynet.processor.model.RpcInterface;
import javax.lang.model.element.Modifier;

/** Writes {@code EchoBinding}. */
final class BindingWriter {
  private final RpcInterface rpc;
  private final BindingNames names;
  private final ValueCode values;
  private final Contract contract;

  BindingWriter(RpcInterface rpc, BindingNames names, ValueCode values, Contract contract) {
    this.rpc = rpc;
    this.names = names;
    this.values = values;
    this.contract = contract;
  }

  TypeSpec write() {
    TypeSpec.Builder binding =
        Sources.topLevel(rpc, rpc.binding())
            .addModifiers(Modifier.FINAL)
            .addJavadoc("What {@link $L} is called on the wire.\n", rpc.name().nestedName())
            .addField(
                constant(
                    ClassName.get(String.class),
                    BindingNames.SERVICE,
                    "Wire name of the interface, and name of the service unless configured.",
                    CodeBlock.of("$S", rpc.rpc())))
            .addField(
                constant(
                    TypeNames.CONTRACT_REF,
                    BindingNames.CONTRACT,
                    "Where its contract is.",
                    CodeBlock.of(
                        "new $T($L,$W$S,$W$S,$W$T.class)",
                        TypeNames.CONTRACT_REF,
                        BindingNames.SERVICE,
                        contract.hash(),
                        rpc.contractPath(),
                        TypeNames.of(rpc.binding()))));
    names.errors().forEach(error -> binding.addField(error(error)));
    rpc.methods().forEach(method -> binding.addField(method(method)));
    return binding
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private FieldSpec method(RemoteMethod method) {
    return constant(
        TypeNames.RPC_METHOD,
        names.name(method),
        "{@code " + names.title(method) + "}.",
        CodeBlock.of(
            "$T.$L($L, $S)$L$L$Z.in($L, $S)",
            TypeNames.RPC_METHOD,
            method.reply() == Reply.NONE ? "oneway" : "unary",
            BindingNames.SERVICE,
            method.wireName(),
            method.idempotent() ? ".idempotent()" : "",
            errors(method),
            BindingNames.CONTRACT,
            shape(method)));
  }

  private String shape(RemoteMethod method) {
    return Shape.hash(contract, contract.method(method.wireName()).orElseThrow());
  }

  private CodeBlock errors(RemoteMethod method) {
    return method.errors().isEmpty()
        ? CodeBlock.of("")
        : method.errors().stream()
            .map(error -> CodeBlock.of("$L", names.name(error)))
            .collect(CodeBlock.joining(", ", ".errors(", ")"));
  }

  private FieldSpec error(RemoteError error) {
    TypeName type = TypeNames.of(error.type());
    FieldSpec field =
        constant(
            ParameterizedTypeName.get(TypeNames.ERROR_TYPE, type),
            names.name(error),
            "The error {@code " + error.wireName() + "}.",
            CodeBlock.of(
                "new $T<>($S,$W$T.class,$W$L,$W$L)",
                TypeNames.ERROR_TYPE,
                error.wireName(),
                type,
                values.encoder(error.type()),
                values.decoder(error.type())));
    return field.toBuilder()
        .addAnnotations(Deprecations.ofUser(rpc.deprecationOf(error.type())))
        .build();
  }

  private static FieldSpec constant(TypeName type, String name, String docs, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L\n", docs)
        .initializer(value)
        .build();
  }
}
