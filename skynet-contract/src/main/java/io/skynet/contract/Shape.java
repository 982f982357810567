package io.skynet.contract;

import static java.util.Comparator.comparing;

import io.skynet.contract.Type.ListOf;
import io.skynet.contract.Type.MapOf;
import io.skynet.contract.Type.Named;
import io.skynet.contract.Type.OptionalOf;
import io.skynet.contract.Type.Scalar;
import io.skynet.contract.Type.SetOf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a method matters on the wire, in one line of text, such as
 *
 * <pre>
 *   unary place(#0{customer:string,state:#1[NEW|PAID]},int32)optional&lt;#0&gt;
 * </pre>
 *
 * <p>Docs, deprecation, idempotence, and the names of parameters and types are left out: they never
 * travel. A record or enum is spelt out where it is first met, and from then on stands as its
 * number, so that a type may contain itself. The constants of an enum and the subtypes of a sealed
 * type are sorted. Defaults and fallbacks are left out as well: they change what a reader makes of
 * the bytes, not the bytes.
 */
public final class Shape {
  private final Contract contract;
  private final List<String> met = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Shape(Contract contract) {
    this.contract = contract;
  }

  /**
   * The shape of a method of {@code contract}.
   *
   * @throws ContractException if it mentions a type that the contract lacks
   */
  public static String of(Contract contract, Method method) {
    Shape shape = new Shape(contract);
    shape.add(method);
    return shape.text.toString();
  }

  /** {@link Fingerprint} of the shape. */
  public static String hash(Contract contract, Method method) {
    return Fingerprint.of(of(contract, method).getBytes(StandardCharsets.UTF_8));
  }

  private void add(Method method) {
    text.append(method.oneway() ? "oneway " : "unary ").append(method.name()).append('(');
    String separator = "";
    for (Field parameter : method.parameters()) {
      text.append(separator);
      add(parameter.type());
      separator = ",";
    }
    text.append(')');
    if (method.result() != null) {
      add(method.result());
    }
  }

  private void add(Type type) {
    if (type instanceof Scalar scalar) {
      text.append(scalar.word());
    } else if (type instanceof ListOf list) {
      add("list", list.element());
    } else if (type instanceof SetOf set) {
      add("set", set.element());
    } else if (type instanceof OptionalOf optional) {
      add("optional", optional.value());
    } else if (type instanceof MapOf map) {
      add("map", map.key(), map.value());
    } else if (type instanceof Named named) {
      add(named);
    }
  }

  private void add(String word, Type... arguments) {
    text.append(word);
    String separator = "<";
    for (Type argument : arguments) {
      text.append(separator);
      add(argument);
      separator = ",";
    }
    text.append('>');
  }

  private void add(Named named) {
    int number = met.indexOf(named.name());
    if (number >= 0) {
      text.append('#').append(number);
      return;
    }
    text.append('#').append(met.size());
    met.add(named.name());
    NamedType type =
        contract.type(named.name()).orElseThrow(() -> lacking(contract.rpc(), named.name()));
    if (type instanceof RecordType record) {
      add(record);
    } else if (type instanceof EnumType constants) {
      text.append('[');
      text.append(String.join("|", constants.constants().stream().sorted().toList()));
      text.append(']');
    } else if (type instanceof SealedType sealed) {
      add(sealed);
    }
  }

  private void add(RecordType record) {
    String separator = "{";
    for (Field component : record.components()) {
      text.append(separator).append(component.name()).append(':');
      add(component.type());
      separator = ",";
    }
    text.append(record.components().isEmpty() ? "{}" : "}");
  }

  private void add(SealedType sealed) {
    String separator = "(";
    for (Field subtype : sealed.subtypes().stream().sorted(comparing(Field::name)).toList()) {
      text.append(separator).append(subtype.name()).append(':');
      add(subtype.type());
      separator = "|";
    }
    text.append(')');
  }

  private static ContractException lacking(String rpc, String type) {
    return new ContractException(
        "the contract of " + rpc + " mentions the type " + type + ", but does not describe it");
  }
}
