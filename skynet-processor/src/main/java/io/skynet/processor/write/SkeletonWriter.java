package io.skynet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.skynet.processor.model.Parent;
import io.skynet.processor.model.RemoteMethod;
import io.skynet.processor.model.RemoteMethod.Reply;
import io.skynet.processor.model.RemoteParameter;
import io.skynet.processor.model.RpcInterface;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes {@code EchoSkeleton}. */
final class SkeletonWriter {
  private static final String DELEGATING = "Delegating";

  private final RpcInterface rpc;
  private final BindingNames binding;
  private final ValueCode values;
  private final ClassName target;
  private final ClassName skeleton;

  SkeletonWriter(RpcInterface rpc, BindingNames binding, ValueCode values) {
    this.rpc = rpc;
    this.binding = binding;
    this.values = values;
    this.target = TypeNames.of(rpc.name());
    this.skeleton = TypeNames.of(rpc.skeleton());
  }

  TypeSpec write() {
    String purpose =
        "Serves {@link " + rpc.name().nestedName() + "}: extend it and say what its methods do.";
    TypeSpec.Builder builder =
        Sources.topLevel(rpc, rpc.skeleton())
            .addModifiers(Modifier.ABSTRACT)
            .addSuperinterface(target)
            .addSuperinterface(TypeNames.SKELETON)
            .addJavadoc("$L", Sources.docs(purpose, rpc.docs()))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PROTECTED).build())
            .addMethod(of())
            .addMethod(routes());
    rpc.parents().stream()
        .filter(parent -> parent.deprecation().isDeprecated())
        .forEach(parent -> builder.addMethod(deprecated(parent)));
    rpc.methods().forEach(method -> builder.addMethod(handler(method)));
    return builder.addType(delegating()).build();
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Sources.visibility(rpc))
        .addModifiers(Modifier.STATIC)
        .addJavadoc("Serves what {@code target} does.\n")
        .returns(skeleton)
        .addParameter(target, "target")
        .addStatement("return new $L(target)", DELEGATING)
        .build();
  }

  private MethodSpec routes() {
    MethodSpec.Builder routes =
        MethodSpec.methodBuilder("routes")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addParameter(TypeNames.ROUTES, "routes")
            .addStatement("routes.contract($L)", binding.contract());
    for (RemoteMethod method : rpc.methods()) {
      routes.addStatement("routes.add($L, this::$L)", binding.constant(method), method.name());
    }
    for (Parent parent : rpc.parents()) {
      routes.addStatement(
          parent.deprecation().isDeprecated()
              ? CodeBlock.of("add$L(routes)", parent.skeleton().simpleName())
              : inherited(parent));
    }
    return routes.build();
  }

  private static CodeBlock inherited(Parent parent) {
    return CodeBlock.of("$T.of(this).routes(routes)", TypeNames.of(parent.skeleton()));
  }

  /** Names a skeleton that is deprecated, which {@code routes} does not have to be for it. */
  private static MethodSpec deprecated(Parent parent) {
    return MethodSpec.methodBuilder("add" + parent.skeleton().simpleName())
        .addAnnotations(Deprecations.ofUser(parent.deprecation()))
        .addModifiers(Modifier.PRIVATE)
        .addParameter(TypeNames.ROUTES, "routes")
        .addStatement(inherited(parent))
        .build();
  }

  private MethodSpec handler(RemoteMethod method) {
    NameAllocator locals = MethodCode.locals(method.parameterNames());
    String call = locals.newName("call");
    MethodSpec.Builder handler =
        MethodSpec.methodBuilder(method.name())
            .addModifiers(Modifier.PRIVATE)
            .addParameter(TypeNames.INCOMING_CALL, call)
            .addCode(arguments(method, call, locals));
    handler.addAnnotations(Deprecations.ofUser(rpc.deprecationOf(method)));
    MethodCode.declareErrors(method, handler);
    if (method.reply() == Reply.FUTURE) {
      addReplyLater(handler, method, call, locals);
    } else {
      addReply(handler, method, call, locals);
    }
    return handler.build();
  }

  private CodeBlock arguments(RemoteMethod method, String call, NameAllocator locals) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock in = CodeBlock.of("$L.args($L)", call, method.parameters().size());
    if (method.parameters().isEmpty()) {
      return code.addStatement(in).build();
    } else if (method.parameters().size() > 1) {
      String args = locals.newName("args");
      code.addStatement("$T $L = $L", TypeNames.MSG_READER, args, in);
      in = CodeBlock.of("$L", args);
    }
    for (RemoteParameter parameter : method.parameters()) {
      code.addStatement(
          "$T $L = $L",
          TypeNames.of(parameter.type()),
          parameter.name(),
          values.read(parameter.type(), in));
    }
    return code.build();
  }

  private void addReply(
      MethodSpec.Builder handler, RemoteMethod method, String call, NameAllocator locals) {
    CodeBlock out = CodeBlock.of("$L.reply()", call);
    if (method.result() == null) {
      handler.addStatement(MethodCode.invocation(method)).addStatement("$L.writeNil()", out);
      return;
    }
    String result = locals.newName("result");
    handler
        .addStatement(
            "$T $L = $L", MethodCode.resultType(method), result, MethodCode.invocation(method))
        .addStatement(writeResult(method, out, result));
  }

  private void addReplyLater(
      MethodSpec.Builder handler, RemoteMethod method, String call, NameAllocator locals) {
    String result = locals.newName("result");
    String out = locals.newName("out");
    String value = locals.newName("value");
    CodeBlock encoded =
        method.result() == null
            ? CodeBlock.of("$L.writeNil()", out)
            : writeResult(method, CodeBlock.of("$L", out), value);
    handler
        .addStatement(
            "$T $L = $L", MethodCode.resultType(method), result, MethodCode.invocation(method))
        .addStatement(
            ValueCode.notNull(CodeBlock.of("$L", result), binding.title(method) + ": future"))
        .addStatement("$L.replyLater($L,$W($L, $L) -> $L)", call, result, out, value, encoded);
  }

  private CodeBlock writeResult(RemoteMethod method, CodeBlock out, String value) {
    return values.write(
        Objects.requireNonNull(method.result()),
        out,
        CodeBlock.of("$L", value),
        binding.title(method) + ": result");
  }

  private TypeSpec delegating() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(DELEGATING)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(skeleton)
            .addField(target, "target", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(target, "target")
                    .addStatement("this.target = target")
                    .build());
    rpc.methods().forEach(method -> type.addMethod(delegated(method)));
    return type.addMethod(Sources.describing(rpc.name().nestedName() + "Skeleton of ", "target"))
        .build();
  }

  private MethodSpec delegated(RemoteMethod method) {
    CodeBlock invocation =
        CodeBlock.of("$L.$L", MethodCode.field("target", method), MethodCode.invocation(method));
    boolean returns = method.result() != null || method.reply() == Reply.FUTURE;
    MethodSpec.Builder delegated = MethodCode.declare(rpc, method, method.name());
    MethodCode.declareErrors(method, delegated);
    return delegated
        .addAnnotation(Override.class)
        .returns(MethodCode.resultType(method))
        .addStatement(returns ? "return $L" : "$L", invocation)
        .build();
  }
}
