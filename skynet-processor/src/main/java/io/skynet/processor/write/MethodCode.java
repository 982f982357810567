package io.skynet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.skynet.processor.model.RemoteMethod;
import io.skynet.processor.model.RemoteParameter;
import io.skynet.processor.model.RpcInterface;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the generated methods for one remote method have in common. */
final class MethodCode {
  private MethodCode() {}

  /** Starts a public method with the parameters of {@code method}. */
  static MethodSpec.Builder declare(RpcInterface rpc, RemoteMethod method, String name) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addAnnotations(Deprecations.marks(method.deprecation(), rpc.deprecationOf(method)));
    for (RemoteParameter parameter : method.parameters()) {
      builder.addParameter(TypeNames.of(parameter.type()), parameter.name());
    }
    return builder.varargs(method.varargs());
  }

  /** Declares what {@code method} declares to throw. */
  static void declareErrors(RemoteMethod method, MethodSpec.Builder builder) {
    method.errors().forEach(error -> builder.addException(TypeNames.of(error.type())));
  }

  /** Names for generated locals that leave the user's parameters theirs. */
  static NameAllocator locals(List<String> parameters) {
    NameAllocator names = new NameAllocator();
    parameters.forEach(name -> names.newName(name, name));
    return names;
  }

  /** The field {@code name}, even where a parameter hides it. */
  static CodeBlock field(String name, RemoteMethod method) {
    return CodeBlock.of(method.parameterNames().contains(name) ? "this.$L" : "$L", name);
  }

  /** The result as the interface declares it. */
  static TypeName resultType(RemoteMethod method) {
    return method.reply() == RemoteMethod.Reply.FUTURE
        ? TypeNames.ofFuture(method.result())
        : TypeNames.ofResult(method.result());
  }

  /** {@code name(first, second)}. */
  static CodeBlock invocation(RemoteMethod method) {
    return CodeBlock.of("$L($L)", method.name(), String.join(", ", method.parameterNames()));
  }
}
