package io.skynet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.skynet.processor.model.JavaName;
import io.skynet.processor.model.RpcInterface;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** What all generated sources have in common. */
final class Sources {
  private static final String PROCESSOR = "io.skynet.processor.RpcProcessor";

  private Sources() {}

  /** Starts a class that is as visible as the interface. */
  static TypeSpec.Builder topLevel(RpcInterface rpc, JavaName name) {
    return TypeSpec.classBuilder(TypeNames.of(name))
        .addAnnotation(generated())
        .addModifiers(visibility(rpc))
        .alwaysQualify(rpc.shadowedNames().toArray(new String[0]))
        .addAnnotations(Deprecations.ofTwin(rpc.deprecation()));
  }

  static AnnotationSpec generated() {
    return AnnotationSpec.builder(Generated.class).addMember("value", "$S", PROCESSOR).build();
  }

  /** What a member needs to be as visible as the interface. */
  static Modifier[] visibility(RpcInterface rpc) {
    return rpc.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  static JavaFile file(RpcInterface rpc, TypeSpec type) {
    return JavaFile.builder(rpc.name().packageName(), type)
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }

  /** Paragraphs of Javadoc, the empty ones left out. */
  static String docs(String... paragraphs) {
    return Arrays.stream(paragraphs)
        .filter(paragraph -> !paragraph.isEmpty())
        // A comment can hold its own end only as an escape that the compiler has resolved.
        .map(paragraph -> paragraph.replace("*/", "*&#47;"))
        .collect(Collectors.joining("\n\n<p>"));
  }

  /** {@code toString()} of a class that stands in front of the object in {@code field}. */
  static MethodSpec describing(String words, String field) {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $S + $L", words, field)
        .build();
  }
}
