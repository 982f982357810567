package io.skynet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.skynet.processor.model.Declaration.Component;
import io.skynet.processor.model.Declaration.RecordDeclaration;
import io.skynet.processor.model.Deprecation;
import io.skynet.processor.model.RpcInterface;
import io.skynet.processor.model.ValueType.Declared;
import io.skynet.processor.model.ValueType.Maybe;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes the codecs of records: an array of the components, or for a reader also a map of them by
 * name. What a newer peer has appended is skipped; what an older one lacks may only be what has
 * something to stand for it.
 */
final class RecordCodecs {
  private final RpcInterface rpc;
  private final CodecMethods methods;
  private final ValueCode values;
  private final TypeSpec.Builder types;
  private final NameAllocator constants = new NameAllocator();

  RecordCodecs(RpcInterface rpc, CodecMethods methods, ValueCode values, TypeSpec.Builder types) {
    this.rpc = rpc;
    this.methods = methods;
    this.values = values;
    this.types = types;
  }

  void add(Declared type, RecordDeclaration record) {
    Deprecation body =
        record.components().stream()
            .map(component -> rpc.deprecationOf(component.type()))
            .reduce(record.memberDeprecation(), Deprecation::and);
    String shape = shape(type, record);
    methods.add(types, type, write(type, record), body);
    methods.add(types, type, read(type, record, shape), body);
    methods.add(types, type, readByName(type, record, shape), body);
  }

  private MethodSpec write(Declared type, RecordDeclaration record) {
    MethodSpec.Builder method = methods.writer(type, "value");
    method.addStatement("out.writeArrayHeader($L)", record.components().size());
    for (Component component : record.components()) {
      method.addStatement(
          values.write(
              component.type(),
              CodeBlock.of("out"),
              CodeBlock.of("value.$L()", component.accessor()),
              record.name().simpleName() + "." + component.name()));
    }
    return method.build();
  }

  private MethodSpec read(Declared type, RecordDeclaration record, String shape) {
    List<String> names = record.components().stream().map(Component::name).toList();
    NameAllocator locals = MethodCode.locals(names);
    String in = locals.newName("in");
    String size = locals.newName("size");
    boolean recursive = rpc.isRecursive(type);
    MethodSpec.Builder method =
        methods
            .reader(type, in)
            .beginControlFlow("if ($L.isMap())", in)
            .addStatement("return gather$L($L)", methods.wordOf(type), in)
            .endControlFlow();
    if (recursive) {
      method.addStatement("$L.enter()", in);
    }
    method.addStatement("int $L = $L.readRecordHeader($L)", size, in, shape);
    int least = least(record);
    for (int i = 0; i < record.components().size(); i++) {
      CodeBlock sent = i < least ? CodeBlock.of("") : CodeBlock.of("$L > $L", size, i);
      method.addStatement(local(record.components().get(i), sent, CodeBlock.of("$L", in)));
    }
    method.addStatement("$L.skip($L - $L)", in, size, names.size());
    if (recursive) {
      method.addStatement("$L.leave()", in);
    }
    return method.addStatement(construct(type, names)).build();
  }

  /** How many of the first components an array has at least. */
  private static int least(RecordDeclaration record) {
    int least = record.components().size();
    while (least > 0 && record.components().get(least - 1).mayBeMissing()) {
      least--;
    }
    return least;
  }

  private MethodSpec readByName(Declared type, RecordDeclaration record, String shape) {
    List<String> names = record.components().stream().map(Component::name).toList();
    NameAllocator locals = MethodCode.locals(names);
    String in = locals.newName("in");
    String named = locals.newName("named");
    boolean recursive = rpc.isRecursive(type);
    MethodSpec.Builder method = methods.byNameReader(type, in);
    if (recursive) {
      method.addStatement("$L.enter()", in);
    }
    method.addStatement(
        "$T $L = $T.of($L, $L)",
        TypeNames.NAMED_COMPONENTS,
        named,
        TypeNames.NAMED_COMPONENTS,
        in,
        shape);
    for (int i = 0; i < record.components().size(); i++) {
      Component component = record.components().get(i);
      CodeBlock sent =
          component.mayBeMissing() ? CodeBlock.of("$L.has($L)", named, i) : CodeBlock.of("");
      method.addStatement(local(component, sent, CodeBlock.of("$L.at($L)", named, i)));
    }
    method.addStatement("$L.end()", named);
    if (recursive) {
      method.addStatement("$L.leave()", in);
    }
    return method.addStatement(construct(type, names)).build();
  }

  private CodeBlock local(Component component, CodeBlock sent, CodeBlock in) {
    CodeBlock value = values.read(component.type(), in);
    if (!sent.isEmpty()) {
      value = CodeBlock.of("$L ? $L : $L", sent, value, missing(component));
    }
    return CodeBlock.of("$T $L = $L", TypeNames.of(component.type()), component.name(), value);
  }

  /** What stands for a component that the peer did not send. */
  CodeBlock missing(Component component) {
    return component.type() instanceof Maybe maybe
        ? ContainerCodecs.absent(maybe)
        : new DefaultCode(rpc)
            .value(component.type(), Objects.requireNonNull(component.fallback()));
  }

  static CodeBlock construct(Declared type, List<String> arguments) {
    return CodeBlock.of(
        type.arguments().isEmpty() ? "return new $T($L)" : "return new $T<>($L)",
        TypeNames.of(type.name()),
        String.join(", ", arguments));
  }

  /** Adds a constant that says what the components are called. */
  private String shape(Declared type, RecordDeclaration record) {
    String constant = constants.newName(BindingNames.upper(methods.wordOf(type)));
    CodeBlock.Builder components = CodeBlock.builder().add("$S", record.name().simpleName());
    for (Component component : record.components()) {
      components.add(",$W$S", component.wireName() + (component.mayBeMissing() ? "?" : ""));
    }
    types.addField(
        FieldSpec.builder(
                TypeNames.RECORD_SHAPE, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("$T.of($L)", TypeNames.RECORD_SHAPE, components.build())
            .build());
    return constant;
  }
}
