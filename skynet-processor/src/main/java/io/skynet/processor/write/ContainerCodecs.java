package io.skynet.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Absence;
import io.skynet.processor.model.ValueType.Basic;
import io.skynet.processor.model.ValueType.Collection;
import io.skynet.processor.model.ValueType.Many;
import io.skynet.processor.model.ValueType.Mapping;
import io.skynet.processor.model.ValueType.Maybe;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the codecs of arrays, collections, maps, and values that may be absent. */
final class ContainerCodecs {
  private static final CodeBlock IN = CodeBlock.of("in");
  private static final CodeBlock OUT = CodeBlock.of("out");

  private final CodecMethods methods;
  private final ValueCode values;

  ContainerCodecs(CodecMethods methods, ValueCode values) {
    this.methods = methods;
    this.values = values;
  }

  MethodSpec write(Many type) {
    boolean array = type.collection() == Collection.ARRAY;
    CodeBlock value = CodeBlock.of("value");
    MethodSpec.Builder method = methods.writer(type, "values");
    if (array) {
      method.addStatement("out.writeArrayHeader(values.length)");
    } else {
      method.addStatement("int left = values.size()").addStatement("out.writeArrayHeader(left)");
    }
    method
        .beginControlFlow("for ($T value : values)", TypeNames.of(type.element()))
        .addStatement(values.write(type.element(), OUT, value, "an element of " + spell(type)));
    if (array) {
      return method.endControlFlow().build();
    }
    return checkSize(method.addStatement("left--").endControlFlow(), type).build();
  }

  MethodSpec write(Mapping type) {
    MethodSpec.Builder method =
        methods
            .writer(type, "values")
            .addStatement("int left = values.size()")
            .addStatement("out.writeMapHeader(left)")
            .beginControlFlow(
                "for ($T.Entry<$T, $T> entry : values.entrySet())",
                Map.class,
                TypeNames.of(type.key()),
                TypeNames.of(type.value()))
            .addStatement(
                values.write(
                    type.key(), OUT, CodeBlock.of("entry.getKey()"), "a key of " + spell(type)))
            .addStatement(
                values.write(
                    type.value(),
                    OUT,
                    CodeBlock.of("entry.getValue()"),
                    "a value of " + spell(type)))
            .addStatement("left--")
            .endControlFlow();
    return checkSize(method, type).build();
  }

  /**
   * A concurrent collection may give another number of elements than it said, and the bytes after
   * them would then mean something else to the reader.
   */
  private static MethodSpec.Builder checkSize(MethodSpec.Builder method, ValueType type) {
    return method
        .beginControlFlow("if (left != 0)")
        .addStatement(
            "throw new $T($S)",
            ConcurrentModificationException.class,
            "a " + spell(type) + " changed while it was written")
        .endControlFlow();
  }

  MethodSpec read(Many type) {
    MethodSpec.Builder method =
        methods.reader(type, "in").addStatement("int size = in.readArrayHeader()");
    CodeBlock element = values.read(type.element(), IN);
    if (type.collection() == Collection.ARRAY) {
      return method
          .addStatement("$T values = $L", TypeNames.of(type), newArray(type, "size"))
          .beginControlFlow("for (int i = 0; i < size; i++)")
          .addStatement("values[i] = $L", element)
          .endControlFlow()
          .addStatement("return values")
          .build();
    }
    if (type.collection() == Collection.SORTED_SET) {
      return method
          .addStatement("$T values = new $T<>()", TypeNames.of(type), TreeSet.class)
          .beginControlFlow("for (int i = 0; i < size; i++)")
          .addStatement("values.add($L)", element)
          .endControlFlow()
          .addStatement("return $T.unmodifiableSortedSet(values)", Collections.class)
          .build();
    }
    boolean set = type.collection() == Collection.SET;
    return method
        .addStatement(
            "$1T<$2T> values = new $1T<>(size)",
            set ? TypeNames.DECODED_SET : TypeNames.DECODED_LIST,
            TypeNames.of(type.element()).box())
        .beginControlFlow("for (int i = 0; i < size; i++)")
        .addStatement(set ? "values.append(in, $L)" : "values.append($L)", element)
        .endControlFlow()
        .addStatement("return values")
        .build();
  }

  /** The size stands in the first brackets of an array of arrays. */
  static CodeBlock newArray(Many type, String size) {
    TypeName component = TypeNames.of(type.element());
    StringBuilder brackets = new StringBuilder();
    while (component instanceof ArrayTypeName array) {
      component = array.componentType();
      brackets.append("[]");
    }
    return CodeBlock.of("new $T[$L]$L", component, size, brackets);
  }

  MethodSpec read(Mapping type) {
    CodeBlock key = values.read(type.key(), IN);
    CodeBlock value = values.read(type.value(), IN);
    MethodSpec.Builder method =
        methods.reader(type, "in").addStatement("int size = in.readMapHeader()");
    if (type.sorted()) {
      return method
          .addStatement("$T values = new $T<>()", TypeNames.of(type), TreeMap.class)
          .beginControlFlow("for (int i = 0; i < size; i++)")
          .addStatement("values.put($L, $L)", key, value)
          .endControlFlow()
          .addStatement("return $T.unmodifiableSortedMap(values)", Collections.class)
          .build();
    }
    return method
        .addStatement(
            "$1T<$2T, $3T> values = new $1T<>(size)",
            TypeNames.DECODED_MAP,
            TypeNames.of(type.key()).box(),
            TypeNames.of(type.value()).box())
        .beginControlFlow("for (int i = 0; i < size; i++)")
        .addStatement("values.append(in, $L, $L)", key, value)
        .endControlFlow()
        .addStatement("return values")
        .build();
  }

  MethodSpec write(Maybe type) {
    MethodSpec.Builder method = methods.writer(type, "value");
    String getter =
        switch (type.absence()) {
          case NULL -> "";
          case OPTIONAL -> ".get()";
          case OPTIONAL_PRIMITIVE -> ".getAs" + Codecs.word(((Basic) type.value()).type()) + "()";
        };
    return method
        .beginControlFlow(
            type.absence() == Absence.NULL ? "if (value != null)" : "if (value.isPresent())")
        .addStatement(values.writePresent(type.value(), OUT, CodeBlock.of("value$L", getter)))
        .nextControlFlow("else")
        .addStatement("out.writeNil()")
        .endControlFlow()
        .build();
  }

  MethodSpec read(Maybe type) {
    CodeBlock value = values.read(type.value(), IN);
    boolean nullable = type.absence() == Absence.NULL;
    return methods
        .reader(type, "in")
        .addStatement(
            "return in.tryNil() ? $L : $L",
            absent(type),
            nullable ? value : CodeBlock.of("$T.of($L)", TypeNames.optional(type), value))
        .build();
  }

  /** What stands for a value that is absent. */
  static CodeBlock absent(Maybe type) {
    return type.absence() == Absence.NULL
        ? CodeBlock.of("null")
        : CodeBlock.of("$T.empty()", TypeNames.optional(type));
  }

  /** The type as its user writes it, without packages. */
  private static String spell(ValueType type) {
    TypeName name = TypeNames.of(type);
    return name.toString().replaceAll("\\b[a-z_$][\\w$]*\\.", "");
  }
}
