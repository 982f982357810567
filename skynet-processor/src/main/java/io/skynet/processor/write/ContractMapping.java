package io.skynet.processor.write;

import io.skynet.contract.Contract;
import io.skynet.contract.EnumType;
import io.skynet.contract.Field;
import io.skynet.contract.Method;
import io.skynet.contract.NamedType;
import io.skynet.contract.RecordType;
import io.skynet.contract.SealedType;
import io.skynet.contract.Type;
import io.skynet.contract.Type.ListOf;
import io.skynet.contract.Type.MapOf;
import io.skynet.contract.Type.Named;
import io.skynet.contract.Type.OptionalOf;
import io.skynet.contract.Type.Scalar;
import io.skynet.contract.Type.SetOf;
import io.skynet.processor.model.Declaration;
import io.skynet.processor.model.Declaration.CodedDeclaration;
import io.skynet.processor.model.Declaration.Constant;
import io.skynet.processor.model.Declaration.EnumDeclaration;
import io.skynet.processor.model.Declaration.RecordDeclaration;
import io.skynet.processor.model.Declaration.SealedDeclaration;
import io.skynet.processor.model.Declaration.Subtype;
import io.skynet.processor.model.JavaName;
import io.skynet.processor.model.RemoteMethod;
import io.skynet.processor.model.RemoteMethod.Reply;
import io.skynet.processor.model.RpcInterface;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Basic;
import io.skynet.processor.model.ValueType.Declared;
import io.skynet.processor.model.ValueType.Many;
import io.skynet.processor.model.ValueType.Mapping;
import io.skynet.processor.model.ValueType.Maybe;
import java.util.stream.Collectors;

/** Says in a contract what an interface says in Java. */
public final class ContractMapping {
  private final RpcInterface rpc;

  public ContractMapping(RpcInterface rpc) {
    this.rpc = rpc;
  }

  /** The whole of it. */
  public Contract contract() {
    return new Contract(
        rpc.rpc(),
        rpc.docs(),
        rpc.deprecation().isDeprecated(),
        rpc.methods().stream().map(this::method).toList(),
        rpc.declarations().entrySet().stream()
            .filter(each -> !(each.getValue() instanceof CodedDeclaration))
            .map(each -> named(name(each.getKey()), each.getValue()))
            // A list and a collection are the same on the wire, and so is a record of either.
            .distinct()
            .toList());
  }

  private Method method(RemoteMethod method) {
    return new Method(
        method.wireName(),
        method.docs(),
        method.deprecation().isDeprecated(),
        method.reply() == Reply.NONE,
        method.idempotent(),
        method.parameters().stream()
            .map(parameter -> new Field(parameter.name(), type(parameter.type())))
            .toList(),
        method.result() == null ? null : type(method.result()),
        method.errors().stream()
            .map(error -> new Field(error.wireName(), type(error.type())))
            .toList());
  }

  private NamedType named(String name, Declaration declaration) {
    if (declaration instanceof RecordDeclaration record) {
      return new RecordType(
          name,
          record.docs(),
          record.deprecation().isDeprecated(),
          record.components().stream()
              .map(
                  component ->
                      new Field(component.wireName(), type(component.type()), component.fallback()))
              .toList());
    } else if (declaration instanceof SealedDeclaration sealed) {
      Subtype fallback = sealed.fallback();
      return new SealedType(
          name,
          sealed.docs(),
          sealed.deprecation().isDeprecated(),
          sealed.subtypes().stream()
              .map(subtype -> new Field(subtype.wireName(), type(subtype.type())))
              .toList(),
          fallback == null ? null : fallback.wireName());
    }
    EnumDeclaration constants = (EnumDeclaration) declaration;
    Constant fallback = constants.fallback();
    return new EnumType(
        name,
        constants.docs(),
        constants.deprecation().isDeprecated(),
        constants.constants().stream().map(Constant::wireName).toList(),
        fallback == null ? null : fallback.wireName());
  }

  private Type type(ValueType type) {
    if (type instanceof Basic basic) {
      return scalar(basic);
    } else if (type instanceof Many many) {
      Type element = type(many.element());
      return many.collection().isSet() ? new SetOf(element) : new ListOf(element);
    } else if (type instanceof Mapping mapping) {
      return new MapOf(type(mapping.key()), type(mapping.value()));
    } else if (type instanceof Maybe maybe) {
      return new OptionalOf(type(maybe.value()));
    }
    Declared declared = (Declared) type;
    return rpc.declaration(declared) instanceof CodedDeclaration coded
        ? type(coded.wire())
        : new Named(name(declared));
  }

  private static Scalar scalar(Basic basic) {
    return switch (basic.type()) {
      case BOOLEAN -> Scalar.BOOLEAN;
      case BYTE -> Scalar.INT8;
      case SHORT -> Scalar.INT16;
      case INT -> Scalar.INT32;
      case LONG -> Scalar.INT64;
      case CHAR -> Scalar.CHAR;
      case FLOAT -> Scalar.FLOAT32;
      case DOUBLE -> Scalar.FLOAT64;
      case STRING -> Scalar.STRING;
      case BINARY, BYTE_BUFFER -> Scalar.BINARY;
      case BIG_INTEGER -> Scalar.INTEGER;
      case BIG_DECIMAL -> Scalar.DECIMAL;
      case INSTANT -> Scalar.TIMESTAMP;
      case DURATION -> Scalar.DURATION;
      case LOCAL_DATE -> Scalar.DATE;
      case LOCAL_TIME -> Scalar.TIME;
      case LOCAL_DATE_TIME -> Scalar.DATE_TIME;
      case OFFSET_DATE_TIME -> Scalar.OFFSET_DATE_TIME;
      case ZONED_DATE_TIME -> Scalar.ZONED_DATE_TIME;
      case ZONE_ID -> Scalar.ZONE;
      case UUID -> Scalar.UUID;
      case URI -> Scalar.URI;
    };
  }

  /**
   * What a type is called. The package is of no use to other languages, unless it is all that tells
   * two types apart.
   */
  public String name(Declared type) {
    JavaName name = type.name();
    boolean unique =
        rpc.declarations().keySet().stream()
            .map(Declared::name)
            .noneMatch(
                other -> other.nestedName().equals(name.nestedName()) && !other.equals(name));
    String generic = unique ? name.nestedName() : name.qualifiedName();
    return type.arguments().isEmpty()
        ? generic
        : generic
            + type.arguments().stream()
                .map(argument -> words(type(argument)))
                .collect(Collectors.joining(",", "<", ">"));
  }

  /** A type argument, as a contract's reader would write it. */
  private static String words(Type type) {
    if (type instanceof Scalar scalar) {
      return scalar.word();
    } else if (type instanceof ListOf list) {
      return "list<" + words(list.element()) + ">";
    } else if (type instanceof SetOf set) {
      return "set<" + words(set.element()) + ">";
    } else if (type instanceof OptionalOf optional) {
      return "optional<" + words(optional.value()) + ">";
    } else if (type instanceof MapOf map) {
      return "map<" + words(map.key()) + "," + words(map.value()) + ">";
    }
    return ((Named) type).name();
  }
}
