package io.skynet.contract;

import io.skynet.contract.Type.ListOf;
import io.skynet.contract.Type.MapOf;
import io.skynet.contract.Type.Named;
import io.skynet.contract.Type.OptionalOf;
import io.skynet.contract.Type.Scalar;
import io.skynet.contract.Type.SetOf;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the document of a contract.
 *
 * <p>Strict, since a contract is judged by what it says: members that this version does not know, a
 * type that is mentioned and not described, and a shape that is not the method's own are errors.
 */
public final class ContractReader {
  private static final List<String> CONTRACT =
      List.of("v", "rpc", "docs", "deprecated", "methods", "types");
  private static final List<String> RELEASED =
      List.of("v", "rpc", "docs", "deprecated", "methods", "types", "history");
  private static final List<String> METHOD =
      List.of(
          "name",
          "shape",
          "docs",
          "deprecated",
          "oneway",
          "idempotent",
          "parameters",
          "result",
          "errors");
  private static final List<String> NAMED =
      List.of("name", "docs", "deprecated", "record", "enum", "sealed", "fallback");
  private static final List<String> FIELD = List.of("name", "type", "default");
  private static final List<String> TYPE =
      List.of("list", "set", "optional", "key", "map", "named");

  private final JsonCursor json;
  private final Map<String, String> shapes = new HashMap<>();
  private final Set<String> typeNames = new HashSet<>();

  private ContractReader(JsonCursor json) {
    this.json = json;
  }

  /**
   * Reads a document.
   *
   * @throws ContractException if it is not a contract; the message says where and why
   */
  public static Contract read(byte[] document) {
    return new ContractReader(JsonCursor.over(document)).document(CONTRACT).contract();
  }

  /**
   * Reads the document of a released contract, which may have a history.
   *
   * @throws ContractException if it is not a contract; the message says where and why
   */
  public static ReleasedContract readReleased(byte[] document) {
    return new ContractReader(JsonCursor.over(document)).document(RELEASED);
  }

  private ReleasedContract document(List<String> members) {
    json.next();
    ReleasedContract released = released(members);
    json.end();
    checkShapes(released.contract());
    return released;
  }

  private ReleasedContract released(List<String> members) {
    json.beginObject();
    Integer format = null;
    String rpc = null;
    String docs = "";
    boolean deprecated = false;
    List<Method> methods = null;
    List<NamedType> types = null;
    List<Acceptance> history = List.of();
    for (String member; (member = json.nextMember(members)) != null; ) {
      switch (member) {
        case "v" -> format = known(json.integer());
        case "rpc" -> rpc = json.text();
        case "docs" -> docs = json.text();
        case "deprecated" -> deprecated = json.flag();
        case "methods" -> methods = json.list(this::method);
        case "types" -> types = json.list(this::named);
        default -> history = json.list(() -> HistoryReader.acceptance(json));
      }
    }
    json.present(format, "v");
    Contract contract =
        new Contract(
            json.present(rpc, "rpc"),
            docs,
            deprecated,
            json.present(methods, "methods"),
            json.present(types, "types"));
    return new ReleasedContract(contract, history);
  }

  private int known(int format) {
    if (format != ContractWriter.FORMAT) {
      throw json.at("the format is " + format + ", and only 1 is known: a newer version wrote it");
    }
    return format;
  }

  private Method method() {
    json.beginObject();
    String name = null;
    String shape = null;
    String docs = "";
    boolean deprecated = false;
    boolean oneway = false;
    boolean idempotent = false;
    List<Field> parameters = null;
    Type result = null;
    List<Field> errors = List.of();
    for (String member; (member = json.nextMember(METHOD)) != null; ) {
      switch (member) {
        case "name" -> name = json.text();
        case "shape" -> shape = json.text();
        case "docs" -> docs = json.text();
        case "deprecated" -> deprecated = json.flag();
        case "oneway" -> oneway = json.flag();
        case "idempotent" -> idempotent = json.flag();
        case "parameters" -> parameters = json.list(this::field);
        case "result" -> result = type();
        default -> errors = json.list(this::field);
      }
    }
    name = json.present(name, "name");
    if (shapes.put(name, json.present(shape, "shape")) != null) {
      throw json.at("the method \"" + name + "\" is there twice");
    }
    return new Method(
        name,
        docs,
        deprecated,
        oneway,
        idempotent,
        json.present(parameters, "parameters"),
        result,
        errors);
  }

  private NamedType named() {
    json.beginObject();
    String name = null;
    String docs = "";
    boolean deprecated = false;
    List<Field> components = null;
    List<String> constants = null;
    List<Field> subtypes = null;
    String fallback = null;
    for (String member; (member = json.nextMember(NAMED)) != null; ) {
      switch (member) {
        case "name" -> name = json.text();
        case "docs" -> docs = json.text();
        case "deprecated" -> deprecated = json.flag();
        case "record" -> components = json.list(this::field);
        case "enum" -> constants = json.list(json::text);
        case "sealed" -> subtypes = json.list(this::field);
        default -> fallback = json.text();
      }
    }
    name = json.present(name, "name");
    if (!typeNames.add(name)) {
      throw json.at("the type \"" + name + "\" is there twice");
    }
    requireOneKind(name, components, constants, subtypes);
    if (constants != null) {
      return new EnumType(name, docs, deprecated, constants, fallback);
    } else if (subtypes != null) {
      return new SealedType(name, docs, deprecated, subtypes, fallback);
    }
    components = json.present(components, "record");
    if (fallback != null) {
      throw json.at("the record \"" + name + "\" cannot have a fallback");
    }
    return new RecordType(name, docs, deprecated, components);
  }

  private void requireOneKind(String name, @Nullable List<?>... kinds) {
    if (Arrays.stream(kinds).filter(Objects::nonNull).count() > 1) {
      throw json.at("the type \"" + name + "\" is one of record, enum and sealed");
    }
  }

  private Field field() {
    json.beginObject();
    String name = null;
    Type type = null;
    String fallback = null;
    for (String member; (member = json.nextMember(FIELD)) != null; ) {
      switch (member) {
        case "name" -> name = json.text();
        case "type" -> type = type();
        default -> fallback = json.text();
      }
    }
    return new Field(json.present(name, "name"), json.present(type, "type"), fallback);
  }

  private Type type() {
    if (json.isText()) {
      return scalar(json.text());
    }
    json.beginObject();
    Type type = null;
    Type key = null;
    for (String member; (member = json.nextMember(TYPE)) != null; ) {
      if (type != null) {
        throw notOneType();
      }
      switch (member) {
        case "list" -> type = new ListOf(type());
        case "set" -> type = new SetOf(type());
        case "optional" -> type = new OptionalOf(type());
        case "named" -> type = new Named(json.text());
        case "key" -> key = type();
        default -> type = new MapOf(json.present(key, "key"), type());
      }
    }
    if (type == null || key != null && !(type instanceof MapOf)) {
      throw notOneType();
    }
    return type;
  }

  private ContractException notOneType() {
    return json.at("a type is one of list, set, optional, named, or a key and a map");
  }

  private Scalar scalar(String word) {
    for (Scalar scalar : Scalar.values()) {
      if (scalar.word().equals(word)) {
        return scalar;
      }
    }
    throw json.at("there is no scalar type \"" + word + "\"");
  }

  private void checkShapes(Contract contract) {
    for (Method method : contract.methods()) {
      String shape = Shape.hash(contract, method);
      @Nullable String found = shapes.get(method.name());
      if (!shape.equals(found)) {
        throw new ContractException(
            "not a contract: the shape of \""
                + method.name()
                + "\" is "
                + shape
                + ", but the document says "
                + found);
      }
    }
  }
}
