package io.skynet.sky.call;

import io.skynet.contract.Contract;
import io.skynet.contract.EnumType;
import io.skynet.contract.Field;
import io.skynet.contract.Method;
import io.skynet.contract.NamedType;
import io.skynet.contract.RecordType;
import io.skynet.contract.SealedType;
import io.skynet.contract.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A contract as a person reads it. */
public final class Description {
  private static final String INDENT = "  ";

  /** What Javadoc has for code and links, of which only the text is for a terminal. */
  private static final Pattern MARKUP = Pattern.compile("\\{@[a-z]+ ([^}]*)\\}");

  private static final Pattern TAG = Pattern.compile("</?[a-z][^>]*>");

  private final Contract contract;
  private final List<String> lines = new ArrayList<>();

  private Description(Contract contract) {
    this.contract = contract;
  }

  /** The whole contract: methods, then the types that they mention. */
  public static List<String> of(Promises promises) {
    Description description = new Description(promises.contract());
    description.head(promises);
    promises.contract().methods().forEach(description::method);
    promises.contract().types().forEach(description::type);
    return description.lines;
  }

  /** One method, and the types that it mentions, however deep. */
  public static List<String> of(Promises promises, String method) {
    Description description = new Description(promises.contract());
    description.lines.add(promises.rpc() + INDENT + promises.versions());
    Method found = promises.contract().method(method).orElseThrow();
    description.method(found);
    description.mentioned(found).forEach(description::type);
    return description.lines;
  }

  private void head(Promises promises) {
    String deprecated = contract.deprecated() ? INDENT + "deprecated" : "";
    lines.add(promises.rpc() + INDENT + promises.versions() + deprecated);
    docs(INDENT, contract.docs());
    lines.add(INDENT + "contract " + promises.hash());
  }

  private void method(Method method) {
    lines.add("");
    StringJoiner remarks = new StringJoiner(", ", INDENT, "").setEmptyValue("");
    if (method.oneway()) {
      remarks.add("oneway");
    }
    if (method.idempotent()) {
      remarks.add("idempotent");
    }
    if (method.deprecated()) {
      remarks.add("deprecated");
    }
    lines.add(INDENT + Signature.of(method) + remarks);
    docs(INDENT + INDENT, method.docs());
    for (Field error : method.errors()) {
      lines.add(INDENT + INDENT + "fails with " + error.name() + components(error.type()));
    }
  }

  /** What an error tells, beside its name. */
  private String components(Type type) {
    return type instanceof Type.Named named
            && contract.type(named.name()).orElse(null) instanceof RecordType record
        ? "(" + Signature.parameters(record.components()) + ")"
        : "";
  }

  private void type(NamedType type) {
    lines.add("");
    String deprecated = type.deprecated() ? INDENT + "deprecated" : "";
    if (type instanceof RecordType record) {
      lines.add(INDENT + "record " + type.name() + deprecated);
      docs(INDENT + INDENT, type.docs());
      record.components().forEach(each -> lines.add(INDENT + INDENT + Signature.of(each)));
    } else if (type instanceof EnumType constants) {
      lines.add(INDENT + "enum " + type.name() + deprecated);
      docs(INDENT + INDENT, type.docs());
      constants
          .constants()
          .forEach(
              each -> lines.add(INDENT + INDENT + each + fallback(each, constants.fallback())));
    } else if (type instanceof SealedType sealed) {
      lines.add(INDENT + "one of " + type.name() + deprecated);
      docs(INDENT + INDENT, type.docs());
      sealed
          .subtypes()
          .forEach(
              each ->
                  lines.add(
                      INDENT
                          + INDENT
                          + Signature.of(each)
                          + fallback(each.name(), sealed.fallback())));
    }
  }

  private static String fallback(String name, @Nullable String fallback) {
    return name.equals(fallback) ? INDENT + "(stands for what is not known)" : "";
  }

  private void docs(String indent, String docs) {
    String plain = TAG.matcher(MARKUP.matcher(docs).replaceAll("$1")).replaceAll("");
    plain.lines().forEach(line -> lines.add((indent + line).stripTrailing()));
  }

  private List<NamedType> mentioned(Method method) {
    Set<String> names = new LinkedHashSet<>();
    method.parameters().forEach(each -> add(names, each.type()));
    if (method.result() != null) {
      add(names, method.result());
    }
    return names.stream().map(name -> contract.type(name).orElseThrow()).toList();
  }

  private void add(Set<String> names, Type type) {
    if (type instanceof Type.ListOf list) {
      add(names, list.element());
    } else if (type instanceof Type.SetOf set) {
      add(names, set.element());
    } else if (type instanceof Type.OptionalOf optional) {
      add(names, optional.value());
    } else if (type instanceof Type.MapOf map) {
      add(names, map.key());
      add(names, map.value());
    } else if (type instanceof Type.Named named && names.add(named.name())) {
      members(contract.type(named.name()).orElseThrow()).forEach(each -> add(names, each.type()));
    }
  }

  private static List<Field> members(NamedType type) {
    return type instanceof RecordType record
        ? record.components()
        : type instanceof SealedType sealed ? sealed.subtypes() : List.of();
  }
}
