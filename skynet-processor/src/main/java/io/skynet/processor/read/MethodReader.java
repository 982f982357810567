package io.skynet.processor.read;

import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Oneway;
import io.skynet.processor.model.RemoteMethod;
import io.skynet.processor.model.RemoteMethod.Reply;
import io.skynet.processor.model.RemoteParameter;
import io.skynet.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the remote methods of one interface. */
final class MethodReader {
  private static final String FUTURE = "java.util.concurrent.CompletableFuture";

  private final Elements elements;
  private final ElementNames names;
  private final Diagnostics diagnostics;
  private final TypeReader typeReader;
  private final WireNames wireNames;
  private final ErrorReader errorReader;

  MethodReader(
      Elements elements,
      ElementNames names,
      Diagnostics diagnostics,
      TypeReader typeReader,
      ErrorReader errorReader) {
    this.elements = elements;
    this.names = names;
    this.diagnostics = diagnostics;
    this.typeReader = typeReader;
    this.errorReader = errorReader;
    this.wireNames = new WireNames(diagnostics);
  }

  RemoteMethod read(FoundMethod found) {
    ExecutableElement method = found.element();
    checkTypeParameters(found);
    List<RemoteParameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      ValueType type = readParameter(parameter, found);
      if (type != null) {
        String name = found.documented() ? parameter.getSimpleName().toString() : "arg" + i;
        parameters.add(new RemoteParameter(name, type));
      }
    }
    Reply reply = reply(method);
    return new RemoteMethod(
        found.simpleName(),
        wireNames.nameOf(method, found.site(), found.title()),
        parameters,
        method.isVarArgs(),
        readResult(found, reply),
        errorReader.read(found, reply != Reply.NONE),
        reply,
        method.getAnnotation(Idempotent.class) != null,
        found.documented() ? names.docs(method) : "",
        names.deprecationOf(method));
  }

  private void checkTypeParameters(FoundMethod method) {
    if (!method.element().getTypeParameters().isEmpty()) {
      diagnostics.report(method.site(), Problem.GENERIC_METHOD, method.title());
    }
  }

  private @Nullable ValueType readParameter(VariableElement parameter, FoundMethod method) {
    Site site =
        new Site(
            method.siteOf(parameter),
            "parameter " + parameter.getSimpleName() + " of " + method.title(),
            method.variables());
    TypeMirror type = parameter.asType();
    return typeReader.read(type, Annotations.isNullable(parameter, type), site);
  }

  /** Whether the client has an asynchronous twin of {@code method}. */
  static boolean hasTwin(ExecutableElement method) {
    return reply(method) == Reply.RETURNED;
  }

  private static Reply reply(ExecutableElement method) {
    if (method.getAnnotation(Oneway.class) != null) {
      return Reply.NONE;
    }
    return isFuture(method.getReturnType()) ? Reply.FUTURE : Reply.RETURNED;
  }

  private @Nullable ValueType readResult(FoundMethod method, Reply reply) {
    TypeMirror type = method.element().getReturnType();
    Site site = new Site(method.site(), "the result of " + method.title(), method.variables());
    if (type.getKind() == TypeKind.VOID) {
      return null;
    } else if (reply == Reply.NONE) {
      diagnostics.report(method.site(), Problem.ONEWAY_RESULT, method.title(), type);
      return null;
    }
    return reply == Reply.FUTURE
        ? readFuture((DeclaredType) type, site)
        : typeReader.read(type, Annotations.isNullable(method.element(), type), site);
  }

  private @Nullable ValueType readFuture(DeclaredType future, Site site) {
    if (future.getTypeArguments().isEmpty()) {
      diagnostics.report(site.element(), Problem.RAW_TYPE, site.words(), future);
      return null;
    }
    TypeMirror result = future.getTypeArguments().get(0);
    return isNamed(result, "java.lang.Void") ? null : typeReader.read(result, site);
  }

  private static boolean isFuture(TypeMirror type) {
    return isNamed(type, FUTURE);
  }

  private static boolean isNamed(TypeMirror type, String name) {
    return type.getKind() == TypeKind.DECLARED
        && ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().contentEquals(name);
  }
}
