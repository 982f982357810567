package io.skynet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.skynet.processor.model.RemoteError;
import io.skynet.processor.model.RemoteMethod;
import io.skynet.processor.model.RpcInterface;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What the constants of {@code EchoBinding} are called. */
final class BindingNames {
  static final String SERVICE = "SERVICE";
  static final String CONTRACT = "CONTRACT";

  private final RpcInterface rpc;
  private final ClassName binding;
  private final NameAllocator constants = new NameAllocator();

  private BindingNames(RpcInterface rpc) {
    this.rpc = rpc;
    this.binding = TypeNames.of(rpc.binding());
  }

  static BindingNames of(RpcInterface rpc) {
    BindingNames names = new BindingNames(rpc);
    names.constants.newName(SERVICE);
    names.constants.newName(CONTRACT);
    rpc.methods().forEach(method -> names.constants.newName(upper(method.name()), method.name()));
    for (RemoteError error : names.errors()) {
      names.constants.newName(upper(error.type().name().simpleName()), error);
    }
    return names;
  }

  /** The bare name: {@code ECHO}. */
  String name(RemoteMethod method) {
    return constants.get(method.name());
  }

  /** {@code EchoBinding.ECHO}. */
  CodeBlock constant(RemoteMethod method) {
    return CodeBlock.of("$T.$L", binding, name(method));
  }

  /** The errors of all methods, each once. */
  Set<RemoteError> errors() {
    Set<RemoteError> errors = new LinkedHashSet<>();
    rpc.methods().forEach(method -> errors.addAll(method.errors()));
    return errors;
  }

  /** The bare name: {@code OUT_OF_STOCK}. */
  String name(RemoteError error) {
    return constants.get(error);
  }

  /** {@code EchoBinding.OUT_OF_STOCK}. */
  CodeBlock constant(RemoteError error) {
    return CodeBlock.of("$T.$L", binding, name(error));
  }

  /** {@code EchoBinding.CONTRACT}. */
  CodeBlock contract() {
    return CodeBlock.of("$T.$L", binding, CONTRACT);
  }

  /** What errors call a method: its wire name. */
  String title(RemoteMethod method) {
    return rpc.rpc() + "." + method.wireName();
  }

  static String upper(String camel) {
    return camel
        .replaceAll("(\\p{Ll}|\\d)(\\p{Lu})", "$1_$2")
        .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }
}
