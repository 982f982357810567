package io.skynet.processor.read;

import io.skynet.annotations.Codec;
import io.skynet.processor.model.Declaration.CodedDeclaration;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Declared;
import io.skynet.processor.model.ValueType.Maybe;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads which types travel as others, by the codecs that the user has named. */
final class CodecReader {
  private final ElementNames names;
  private final TypeReader typeReader;
  private final Diagnostics diagnostics;
  private final CodecMethods methods;
  private final Map<TypeElement, NamedCodec> named = new HashMap<>();
  private final Set<Declared> coded = new HashSet<>();

  CodecReader(
      ElementNames names, TypeReader typeReader, Diagnostics diagnostics, CodecMethods methods) {
    this.names = names;
    this.typeReader = typeReader;
    this.diagnostics = diagnostics;
    this.methods = methods;
  }

  /** Reads the codecs that an interface names, and then those that the ones above it name. */
  void readNamed(TypeElement type) {
    readNamed(type, type);
  }

  private void readNamed(TypeElement from, TypeElement site) {
    Set<TypeElement> here = new HashSet<>();
    for (TypeElement codec : codecsOn(from)) {
      NamedCodec found = methods.read(codec, site);
      if (found != null && !here.add(found.type())) {
        diagnostics.report(site, Problem.CODEC_TWICE, from, found.type());
      } else if (found != null) {
        named.putIfAbsent(found.type(), found);
      }
    }
    for (TypeMirror parent : from.getInterfaces()) {
      if (parent instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element) {
        readNamed(element, site);
      }
    }
  }

  /** Whether values of {@code type} travel as something else. */
  boolean has(TypeElement type) {
    return named.containsKey(type) || type.getAnnotation(Codec.class) != null;
  }

  /** Reads how a type that {@link #has} a codec travels; null if it cannot, which is reported. */
  @Nullable CodedDeclaration read(Declared declared, TypeElement type, Site site) {
    coded.add(declared);
    NamedCodec codec = named.get(type);
    if (codec == null) {
      codec = readOwn(type, site);
    }
    ValueType wire = codec == null ? null : readWire(codec, site);
    return wire == null
        ? null
        : new CodedDeclaration(
            declared.name(),
            names.docs(type, site.element()),
            names.deprecationOfType(type),
            codec.deprecation(),
            names.nameOf(codec.codec()),
            wire);
  }

  private @Nullable NamedCodec readOwn(TypeElement type, Site site) {
    List<TypeElement> codecs = codecsOn(type);
    if (codecs.size() > 1) {
      diagnostics.report(site.element(), Problem.CODEC_TWICE, type, type);
    }
    NamedCodec codec = codecs.isEmpty() ? null : methods.read(codecs.get(0), site.element());
    if (codec != null && !codec.type().equals(type)) {
      diagnostics.report(
          site.element(),
          Problem.CODEC_TARGET,
          codec.codec(),
          codec.type(),
          "but is named on " + type);
      return null;
    }
    return codec;
  }

  private @Nullable ValueType readWire(NamedCodec codec, Site site) {
    String words = "what " + codec.codec() + " maps " + codec.type().getSimpleName() + " to";
    ValueType wire = typeReader.read(codec.wire(), new Site(site.element(), words, Map.of()));
    if (wire instanceof Maybe) {
      return refuse(codec, "which may be absent", site);
    } else if (wire != null && mentionsCoded(wire)) {
      return refuse(codec, "which needs a codec itself", site);
    }
    return wire;
  }

  private @Nullable ValueType refuse(NamedCodec codec, String mistake, Site site) {
    diagnostics.report(site.element(), Problem.CODEC_WIRE, codec.codec(), codec.wire(), mistake);
    return null;
  }

  /** A record in between is something to name in a contract; without one there may be no end. */
  private boolean mentionsCoded(ValueType type) {
    return type instanceof Declared declared && coded.contains(declared)
        || type.parts().stream().anyMatch(this::mentionsCoded);
  }

  /** The classes that {@code @Codec} names, of which the processor has no class. */
  private List<TypeElement> codecsOn(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(CodecReader::isCodec)
        .flatMap(mirror -> mirror.getElementValues().values().stream())
        .flatMap(value -> ((List<?>) value.getValue()).stream())
        .map(value -> ((AnnotationValue) value).getValue())
        .map(this::classOf)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Null for what is no class, which says nothing, and for a class that is yet to be written. */
  private @Nullable TypeElement classOf(Object value) {
    if (value instanceof DeclaredType type && type.getKind() == TypeKind.DECLARED) {
      return (TypeElement) type.asElement();
    } else if (!(value instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
      typeReader.noteIncomplete();
    }
    return null;
  }

  private static boolean isCodec(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(Codec.class.getName());
  }
}
