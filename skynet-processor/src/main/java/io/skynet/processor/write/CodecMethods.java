package io.skynet.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.skynet.processor.model.Deprecation;
import io.skynet.processor.model.RpcInterface;
import io.skynet.processor.model.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Starts the methods that codecs are made of. */
final class CodecMethods {
  private final RpcInterface rpc;
  private final Codecs codecs;

  CodecMethods(RpcInterface rpc, Codecs codecs) {
    this.rpc = rpc;
    this.codecs = codecs;
  }

  /** {@code static void writeOrder(MsgWriter out, Order value)}. */
  MethodSpec.Builder writer(ValueType type, String value) {
    return start("write", type)
        .addParameter(TypeNames.MSG_WRITER, "out")
        .addParameter(TypeNames.of(type), value);
  }

  /** {@code static Order readOrder(MsgReader in)}. */
  MethodSpec.Builder reader(ValueType type, String in) {
    return start("read", type).returns(TypeNames.of(type)).addParameter(TypeNames.MSG_READER, in);
  }

  /** {@code private static Order gatherOrder(MsgReader in)}. */
  MethodSpec.Builder byNameReader(ValueType type, String in) {
    return start("gather", type)
        .addModifiers(Modifier.PRIVATE)
        .returns(TypeNames.of(type))
        .addParameter(TypeNames.MSG_READER, in);
  }

  /** {@code Order}. */
  String wordOf(ValueType type) {
    return codecs.nameOf(type);
  }

  private MethodSpec.Builder start(String verb, ValueType type) {
    return MethodSpec.methodBuilder(verb + codecs.nameOf(type))
        .addModifiers(Modifier.STATIC)
        .addAnnotations(Deprecations.ofUser(rpc.deprecationOf(type)));
  }

  /**
   * Adds a method.
   *
   * @param type whose codec it is part of
   * @param body what the things bring that its body names
   */
  void add(TypeSpec.Builder types, ValueType type, MethodSpec method, Deprecation body) {
    Deprecation signature = rpc.deprecationOf(type);
    if (body.and(signature) == signature) {
      types.addMethod(method);
    } else if (signature.isDeprecated()) {
      types.addMethod(method.toBuilder().addAnnotation(Deprecations.SUPPRESSED).build());
    } else {
      addWithDeprecatedBody(types, method, body);
    }
  }

  /**
   * Adds a method whose body names something deprecated, though its signature does not: the body
   * goes into a deprecated method of its own, so that neither it nor its callers are warned about.
   */
  private void addWithDeprecatedBody(TypeSpec.Builder types, MethodSpec method, Deprecation body) {
    String inner = method.name() + "Parts";
    List<String> arguments = method.parameters().stream().map(each -> each.name()).toList();
    boolean returns = !method.returnType().equals(TypeName.VOID);
    types.addMethod(
        MethodSpec.methodBuilder(method.name())
            .addModifiers(method.modifiers())
            .returns(method.returnType())
            .addParameters(method.parameters())
            .addStatement(
                (returns ? "return " : "") + "$L($L)", inner, String.join(", ", arguments))
            .build());
    types.addMethod(
        method.toBuilder()
            .setName(inner)
            .returns(method.returnType())
            .addModifiers(Modifier.PRIVATE)
            .addAnnotations(Deprecations.ofUser(body))
            .build());
  }
}
