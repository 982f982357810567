package io.skynet.processor.read;

import io.skynet.annotations.Fallback;
import io.skynet.processor.model.Declaration;
import io.skynet.processor.model.Declaration.Component;
import io.skynet.processor.model.Declaration.RecordDeclaration;
import io.skynet.processor.model.Declaration.SealedDeclaration;
import io.skynet.processor.model.Declaration.Subtype;
import io.skynet.processor.model.JavaName;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Declared;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads which records may stand for a sealed interface. */
final class SealedReader {
  private final Elements elements;
  private final TypeReader types;
  private final Diagnostics diagnostics;

  SealedReader(Elements elements, TypeReader types, Diagnostics diagnostics) {
    this.elements = elements;
    this.types = types;
    this.diagnostics = diagnostics;
  }

  SealedDeclaration read(
      JavaName name, TypeElement element, String docs, boolean deprecated, Site site) {
    WireNames wireNames = new WireNames(diagnostics);
    List<Subtype> subtypes = new ArrayList<>();
    Subtype fallback = null;
    boolean deprecatedMembers = false;
    for (TypeElement permitted : leaves(element)) {
      Subtype subtype = readSubtype(permitted, element, wireNames, site);
      if (subtype == null) {
        continue;
      }
      subtypes.add(subtype);
      deprecatedMembers |= elements.isDeprecated(permitted);
      if (permitted.getAnnotation(Fallback.class) != null) {
        if (fallback != null) {
          diagnostics.report(site.element(), Problem.FALLBACKS, name.nestedName());
        }
        fallback = subtype;
        checkFallback(subtype, name, site);
      }
    }
    return new SealedDeclaration(name, docs, deprecated, deprecatedMembers, subtypes, fallback);
  }

  /** The permitted classes, with those of a sealed interface in place of it. */
  private Set<TypeElement> leaves(TypeElement element) {
    Set<TypeElement> leaves = new LinkedHashSet<>();
    for (TypeMirror permitted : element.getPermittedSubclasses()) {
      types.requireComplete(permitted);
      TypeElement subclass = (TypeElement) ((DeclaredType) permitted).asElement();
      if (subclass.getKind().isInterface() && subclass.getModifiers().contains(Modifier.SEALED)) {
        leaves.addAll(leaves(subclass));
      } else {
        leaves.add(subclass);
      }
    }
    return leaves;
  }

  private @Nullable Subtype readSubtype(
      TypeElement permitted, TypeElement owner, WireNames wireNames, Site site) {
    if (permitted.getKind() != ElementKind.RECORD || !permitted.getTypeParameters().isEmpty()) {
      diagnostics.report(
          site.element(), Problem.SUBTYPE, site.words(), owner.asType(), permitted.asType());
      return null;
    }
    String title = "subtype " + permitted.getSimpleName() + " of " + owner.getSimpleName();
    String wireName = wireNames.nameOf(permitted, site.element(), title);
    ValueType type = types.read(permitted.asType(), site.part("a subtype"));
    return type instanceof Declared declared ? new Subtype(wireName, declared) : null;
  }

  private void checkFallback(Subtype subtype, JavaName owner, Site site) {
    Declaration declaration = types.declarations().get(subtype.type());
    // One that contains the sealed interface itself is still being read, and would need a value.
    if (!(declaration instanceof RecordDeclaration record) || !takesName(record)) {
      diagnostics.report(
          site.element(),
          Problem.FALLBACK_SHAPE,
          subtype.type().name().nestedName(),
          owner.nestedName());
    }
  }

  private static boolean takesName(RecordDeclaration record) {
    Component name = record.firstText();
    return name != null
        && record.components().stream().allMatch(each -> each == name || each.mayBeMissing());
  }
}
