package io.skynet.sky.call;

import io.skynet.contract.Field;
import io.skynet.contract.Method;
import io.skynet.contract.Type;
import io.skynet.contract.Type.Scalar;
import java.util.List;
import java.util.stream.Collectors;

/** Types and methods of a contract in one line, as a person reads them. */
public final class Signature {
  private Signature() {}

  /** {@code place(order: Order, note: string?): int64}. */
  public static String of(Method method) {
    String result = method.result() == null ? "" : ": " + of(method.result());
    return method.name() + "(" + parameters(method.parameters()) + ")" + result;
  }

  /** {@code order: Order, note: string?}. */
  public static String parameters(List<Field> parameters) {
    return parameters.stream().map(Signature::of).collect(Collectors.joining(", "));
  }

  /** {@code priority: int32 = 1}. */
  public static String of(Field field) {
    String fallback = field.fallback() == null ? "" : " = " + field.fallback();
    return field.name() + ": " + of(field.type()) + fallback;
  }

  /** {@code list<string>}; an optional one ends in a question mark. */
  public static String of(Type type) {
    if (type instanceof Scalar scalar) {
      return scalar.word();
    } else if (type instanceof Type.ListOf list) {
      return "list<" + of(list.element()) + ">";
    } else if (type instanceof Type.SetOf set) {
      return "set<" + of(set.element()) + ">";
    } else if (type instanceof Type.MapOf map) {
      return "map<" + of(map.key()) + ", " + of(map.value()) + ">";
    } else if (type instanceof Type.OptionalOf optional) {
      return of(optional.value()) + "?";
    } else if (type instanceof Type.Named named) {
      return named.name();
    }
    throw new IllegalStateException("there is no such kind of type: " + type);
  }
}
