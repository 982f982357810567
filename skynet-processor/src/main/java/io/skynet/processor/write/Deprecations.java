package io.skynet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import io.skynet.processor.model.Deprecation;
import java.util.ArrayList;
import java.util.List;

/**
 * The annotations with which generated code may name what is deprecated without a warning. Code
 * that is deprecated itself may, but for what will be removed Java knows no other way than to
 * suppress the warning, which is done where it is named and nowhere else.
 */
final class Deprecations {
  static final AnnotationSpec SUPPRESSED =
      AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "removal").build();

  private Deprecations() {}

  /** For code that names something. */
  static List<AnnotationSpec> ofUser(Deprecation named) {
    return marks(Deprecation.NONE, named);
  }

  /** For code that stands for something of the user's own, and names it. */
  static List<AnnotationSpec> ofTwin(Deprecation original) {
    return marks(original, original);
  }

  /**
   * For code that stands for something and names others.
   *
   * @param named includes what it stands for
   */
  static List<AnnotationSpec> marks(Deprecation original, Deprecation named) {
    List<AnnotationSpec> marks = new ArrayList<>();
    if (named.isDeprecated()) {
      AnnotationSpec.Builder deprecated = AnnotationSpec.builder(Deprecated.class);
      if (original == Deprecation.FOR_REMOVAL) {
        deprecated.addMember("forRemoval", "true");
      }
      marks.add(deprecated.build());
    }
    if (named == Deprecation.FOR_REMOVAL) {
      marks.add(SUPPRESSED);
    }
    return marks;
  }
}
