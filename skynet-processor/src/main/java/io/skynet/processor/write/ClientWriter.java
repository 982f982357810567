package io.skynet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.skynet.processor.model.RemoteError;
import io.skynet.processor.model.RemoteMethod;
import io.skynet.processor.model.RemoteMethod.Reply;
import io.skynet.processor.model.RemoteParameter;
import io.skynet.processor.model.RpcInterface;
import javax.lang.model.element.Modifier;

/** Writes {@code EchoClient}. */
final class ClientWriter {
  private final RpcInterface rpc;
  private final BindingNames binding;
  private final ValueCode values;

  ClientWriter(RpcInterface rpc, BindingNames binding, ValueCode values) {
    this.rpc = rpc;
    this.binding = binding;
    this.values = values;
  }

  TypeSpec write() {
    TypeSpec.Builder client =
        Sources.topLevel(rpc, rpc.client())
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(TypeNames.of(rpc.name()))
            .addJavadoc("$L", Sources.docs("Calls a remote {@link " + nested() + "}.", rpc.docs()))
            .addField(TypeNames.CALLER, "caller", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor());
    for (RemoteMethod method : rpc.methods()) {
      client.addMethod(declared(method));
      if (method.reply() == Reply.RETURNED) {
        client.addMethod(twin(method));
      }
    }
    return client.addMethod(Sources.describing(nested() + "Client over ", "caller")).build();
  }

  private String nested() {
    return rpc.name().nestedName();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Sources.visibility(rpc))
        .addParameter(TypeNames.CALLER, "caller")
        .addStatement("this.caller = caller")
        .build();
  }

  private MethodSpec declared(RemoteMethod method) {
    MethodSpec.Builder builder =
        MethodCode.declare(rpc, method, method.name())
            .addAnnotation(Override.class)
            .returns(MethodCode.resultType(method));
    if (!method.docs().isEmpty()) {
      builder.addJavadoc("$L", Sources.docs(method.docs()));
    }
    NameAllocator locals = MethodCode.locals(method.parameterNames());
    String call = locals.newName("call");
    MethodCode.declareErrors(method, builder);
    switch (method.reply()) {
      case RETURNED -> addWaiting(builder, method, call, locals);
      case FUTURE -> addSending(builder, method, call, locals);
      case NONE ->
          builder
              .addStatement(start(method, call))
              .addCode(arguments(method, call, locals))
              .addStatement("$L.send()", call);
    }
    return builder.build();
  }

  private MethodSpec twin(RemoteMethod method) {
    MethodSpec.Builder builder =
        MethodCode.declare(rpc, method, method.name() + "Async")
            .addJavadoc(
                "Like {@link #$L}, but does not wait; cancelling the future cancels the call.\n",
                method.name())
            .returns(TypeNames.ofFuture(method.result()));
    NameAllocator locals = MethodCode.locals(method.parameterNames());
    addSending(builder, method, locals.newName("call"), locals);
    return builder.build();
  }

  private void addWaiting(
      MethodSpec.Builder builder, RemoteMethod method, String call, NameAllocator locals) {
    builder
        .beginControlFlow("try ($L)", start(method, call))
        .addCode(arguments(method, call, locals));
    CodeBlock reply = CodeBlock.of("$L.await()", call);
    if (method.result() == null) {
      builder.addStatement(reply);
    } else {
      builder.addStatement("return $L", values.read(method.result(), reply));
    }
    addErrors(builder, method, locals);
    builder.endControlFlow();
  }

  private void addErrors(MethodSpec.Builder builder, RemoteMethod method, NameAllocator locals) {
    if (!method.errors().isEmpty()) {
      String failure = locals.newName("failure");
      builder.nextControlFlow("catch ($T $L)", TypeNames.RPC_EXCEPTION, failure);
      for (RemoteError error : method.errors()) {
        builder.addStatement("$L.rethrow($L)", binding.constant(error), failure);
      }
      builder.addStatement("throw $L", failure);
    }
  }

  private void addSending(
      MethodSpec.Builder builder, RemoteMethod method, String call, NameAllocator locals) {
    CodeBlock decoder =
        method.result() == null
            ? CodeBlock.of("$L -> null", locals.newName("in"))
            : values.decoder(method.result());
    builder
        .addStatement(start(method, call))
        .addCode(arguments(method, call, locals))
        .addStatement("return $L.sendAsync($L)", call, decoder);
  }

  private CodeBlock start(RemoteMethod method, String call) {
    return CodeBlock.of(
        "$T $L = $L.start($L)",
        TypeNames.OUTGOING_CALL,
        call,
        MethodCode.field("caller", method),
        binding.constant(method));
  }

  private CodeBlock arguments(RemoteMethod method, String call, NameAllocator locals) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock out = CodeBlock.of("$L.args($L)", call, method.parameters().size());
    if (method.parameters().isEmpty()) {
      return code.addStatement(out).build();
    } else if (method.parameters().size() > 1) {
      String args = locals.newName("args");
      code.addStatement("$T $L = $L", TypeNames.MSG_WRITER, args, out);
      out = CodeBlock.of("$L", args);
    }
    for (RemoteParameter parameter : method.parameters()) {
      code.addStatement(
          values.write(
              parameter.type(),
              out,
              CodeBlock.of("$L", parameter.name()),
              binding.title(method) + ": " + parameter.name()));
    }
    return code.build();
  }
}
