package io.skynet.processor.read;

import io.skynet.processor.model.BasicType;
import io.skynet.processor.model.Declaration;
import io.skynet.processor.model.Declaration.CodedDeclaration;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Absence;
import io.skynet.processor.model.ValueType.Basic;
import io.skynet.processor.model.ValueType.Declared;
import io.skynet.processor.model.ValueType.Maybe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the types of one interface, and the types of the user's own that they lead to. */
final class TypeReader {
  /**
   * How deep the type arguments of a record may nest; one that contains itself may go on for ever.
   */
  private static final int DEEPEST = 8;

  private final ElementNames names;
  private final Diagnostics diagnostics;
  private final String packageName;
  private final Map<Declared, Declaration> declarations = new LinkedHashMap<>();
  private final Map<Declared, Site> met = new HashMap<>();
  private final DeclarationReader declarationReader;
  private final ContainerReader containers;
  private final CodecReader codecs;
  private boolean incomplete;

  /**
   * For an interface.
   *
   * @param packageName its package, where the generated code will be
   */
  TypeReader(
      Elements elements,
      Types types,
      ElementNames names,
      Diagnostics diagnostics,
      String packageName) {
    this.names = names;
    this.diagnostics = diagnostics;
    this.packageName = packageName;
    this.declarationReader = new DeclarationReader(names, this, diagnostics);
    this.containers = new ContainerReader(this, declarations);
    this.codecs =
        new CodecReader(
            names,
            this,
            diagnostics,
            new CodecMethods(elements, types, names, this, diagnostics, packageName));
  }

  /** The user's own types met so far. */
  Map<Declared, Declaration> declarations() {
    return declarations;
  }

  /** The codecs that the user has named. */
  CodecReader codecs() {
    return codecs;
  }

  /** Whether a type was met that does not exist. */
  boolean isIncomplete() {
    return incomplete;
  }

  /** Notes whether {@code type} does not exist, or not yet. */
  void requireComplete(TypeMirror type) {
    incomplete |= type.getKind() == TypeKind.ERROR;
  }

  /** Notes that something is mentioned that does not exist, or not yet. */
  void noteIncomplete() {
    incomplete = true;
  }

  /** Refuses types that have no value. To be called when everything has been read. */
  void refuseEndless() {
    for (Declared endless : new EndlessRecords(declarations).find()) {
      Site site = met.get(endless);
      diagnostics.report(
          site.element(), Problem.NO_VALUE, site.words(), endless.name().nestedName());
    }
  }

  /** Reads a type; null if it cannot travel, which has been reported then. */
  @Nullable ValueType read(TypeMirror type, Site site) {
    return read(type, Annotations.isNullable(type), site);
  }

  /** Reads a type that an annotation says may be null, wherever the annotation stands. */
  @Nullable ValueType read(TypeMirror type, boolean nullable, Site site) {
    ValueType value = readPresent(type, site);
    if (!nullable || value == null) {
      return value;
    } else if (value instanceof Basic basic && basic.isPrimitive()) {
      return refuse(Problem.NULLABLE_PRIMITIVE, type, site);
    } else if (value instanceof Maybe maybe) {
      // A type variable may bring its own mark along.
      return maybe.absence() == Absence.NULL ? value : refuse(Problem.NESTED_OPTIONAL, type, site);
    }
    return new Maybe(value, Absence.NULL);
  }

  private @Nullable ValueType readPresent(TypeMirror type, Site site) {
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE ->
          new Basic(BasicType.valueOf(type.getKind().name()), true);
      case ARRAY -> containers.readArray((ArrayType) type, site);
      case DECLARED -> readDeclared((DeclaredType) type, site);
      case WILDCARD -> refuse(Problem.RAW_TYPE, type, site);
      case ERROR -> {
        requireComplete(type);
        yield null;
      }
      // One that stands for nothing is reported where it is declared.
      case TYPEVAR -> site.variables().get(((TypeVariable) type).asElement());
      default -> refuseUnsupported(type, null, site);
    };
  }

  private @Nullable ValueType readDeclared(DeclaredType type, Site site) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    BasicType basic = KnownTypes.basic(name);
    if (basic != null) {
      return new Basic(basic, false);
    } else if (KnownTypes.isStream(name)) {
      return refuse(Problem.STREAM, type, site);
    }
    boolean raw = type.getTypeArguments().size() < element.getTypeParameters().size();
    if (KnownTypes.isContainer(name)) {
      return raw ? refuse(Problem.RAW_TYPE, type, site) : containers.read(name, type, site);
    }
    return readUserType(element, type, raw, site);
  }

  private @Nullable ValueType readUserType(
      TypeElement element, DeclaredType type, boolean raw, Site site) {
    if (codecs.has(element)) {
      return names.isVisible(element, packageName)
          ? readCoded(element, site)
          : refuse(Problem.UNREACHABLE_TYPE, type, site);
    }
    boolean sealed =
        element.getKind().isInterface() && element.getModifiers().contains(Modifier.SEALED);
    if (!sealed
        && element.getKind() != ElementKind.RECORD
        && element.getKind() != ElementKind.ENUM) {
      String nearest = KnownTypes.nearest(element.getQualifiedName().toString());
      return refuseUnsupported(type, nearest, site);
    } else if (!names.isVisible(element, packageName)) {
      return refuse(Problem.UNREACHABLE_TYPE, type, site);
    } else if (raw) {
      return refuse(Problem.RAW_TYPE, type, site);
    }
    List<ValueType> arguments = new ArrayList<>();
    Map<Element, ValueType> variables = new HashMap<>();
    if (!bind(element, type, site, arguments, variables)) {
      return null;
    } else if (arguments.stream().anyMatch(argument -> depth(argument) >= DEEPEST)) {
      return refuse(Problem.ENDLESS_TYPE, type, site);
    }
    Declared declared = new Declared(names.nameOf(element), arguments);
    if (met.putIfAbsent(declared, site) == null) {
      Declaration declaration =
          switch (element.getKind()) {
            case RECORD -> declarationReader.readRecord(declared.name(), element, site, variables);
            case ENUM -> declarationReader.readEnum(declared.name(), element, site);
            default -> declarationReader.readSealed(declared.name(), element, site, variables);
          };
      declarations.put(declared, declaration);
    }
    return declared;
  }

  private @Nullable ValueType readCoded(TypeElement element, Site site) {
    Declared declared = new Declared(names.nameOf(element), List.of());
    if (met.putIfAbsent(declared, site) == null) {
      CodedDeclaration declaration = codecs.read(declared, element, site);
      if (declaration != null) {
        declarations.put(declared, declaration);
      }
    }
    return declared;
  }

  /**
   * Reads the type arguments of {@code type}, and notes what the parameters of its class stand for.
   *
   * @return whether all can travel
   */
  boolean bind(
      TypeElement element,
      DeclaredType type,
      Site site,
      List<ValueType> arguments,
      Map<Element, ValueType> variables) {
    boolean complete = true;
    for (int i = 0; i < type.getTypeArguments().size(); i++) {
      ValueType argument = read(type.getTypeArguments().get(i), site.part("a type argument"));
      if (argument == null) {
        complete = false;
      } else {
        arguments.add(argument);
        variables.put(element.getTypeParameters().get(i), argument);
      }
    }
    return complete;
  }

  private static int depth(ValueType type) {
    return 1 + type.parts().stream().mapToInt(TypeReader::depth).max().orElse(0);
  }

  private @Nullable ValueType refuseUnsupported(
      TypeMirror type, @Nullable String nearest, Site site) {
    diagnostics.report(
        site.element(),
        Problem.UNSUPPORTED_TYPE,
        site.words(),
        type,
        nearest == null ? "" : ", but " + nearest + " can");
    return null;
  }

  @Nullable ValueType refuse(Problem problem, TypeMirror type, Site site) {
    diagnostics.report(site.element(), problem, site.words(), type);
    return null;
  }
}
