package io.skynet.sky.call;

import io.skynet.contract.Field;
import io.skynet.contract.Method;
import io.skynet.contract.Type;
import io.skynet.contract.Type.Scalar;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.sky.json.JsonMembers;
import io.skynet.sky.json.JsonProblem;
import io.skynet.sky.json.TypedWriter;
import io.skynet.sky.json.Untyped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call as a person gives them: JSON in their order, or by name, or both.
 *
 * @param inOrder JSON of the first ones
 * @param byName JSON of others
 */
public record Arguments(List<String> inOrder, Map<String, String> byName) {

  public Arguments {
    inOrder = List.copyOf(inOrder);
    byName = new LinkedHashMap<>(byName);
  }

  /**
   * Reads a whole document: an array has the arguments in their order, an object by their names.
   *
   * @throws JsonProblem if it is neither
   */
  public static Arguments read(String document) {
    JsonMembers members = JsonMembers.of(document);
    return new Arguments(members.elements(), members.members());
  }

  /**
   * Writes them as the params of a call.
   *
   * @throws JsonProblem if one is missing, or not what the contract says; the message names it
   */
  public byte[] encode(Offer offer) {
    MsgWriter out = new MsgWriter(64);
    Offer.Promise promise = offer.promise();
    if (promise == null) {
      return untyped(out);
    }
    List<String> values = placed(promise.method());
    TypedWriter writer = new TypedWriter(promise.contract());
    out.writeArrayHeader(values.size());
    for (int i = 0; i < values.size(); i++) {
      Field parameter = promise.method().parameters().get(i);
      try {
        writer.write(parameter.type(), quoted(parameter.type(), values.get(i)), out);
      } catch (JsonProblem e) {
        throw new JsonProblem("argument " + parameter.name() + e.pointer(), e.problem());
      }
    }
    return out.toByteArray();
  }

  private byte[] untyped(MsgWriter out) {
    if (!byName.isEmpty()) {
      throw new JsonProblem(
          "", "without a contract nobody knows the order of arguments: give them in order");
    }
    out.writeArrayHeader(inOrder.size());
    for (int i = 0; i < inOrder.size(); i++) {
      try {
        Untyped.write(inOrder.get(i), out);
      } catch (JsonProblem e) {
        throw new JsonProblem("argument " + (i + 1) + e.pointer(), e.problem());
      }
    }
    return out.toByteArray();
  }

  /** One for each parameter; an optional one that is not given is null. */
  private List<String> placed(Method method) {
    List<Field> parameters = method.parameters();
    if (inOrder.size() > parameters.size()) {
      throw new JsonProblem(
          "", "found " + inOrder.size() + " arguments; expected " + listed(parameters));
    }
    requireKnown(parameters);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Field parameter = parameters.get(i);
      @Nullable String named = byName.get(parameter.name());
      if (i < inOrder.size() && named != null) {
        throw new JsonProblem("argument " + parameter.name(), "it is there twice");
      }
      values.add(i < inOrder.size() ? inOrder.get(i) : given(parameter, named));
    }
    return values;
  }

  private void requireKnown(List<Field> parameters) {
    for (String name : byName.keySet()) {
      if (parameters.stream().noneMatch(each -> each.name().equals(name))) {
        throw new JsonProblem(
            "argument " + name, "there is no such parameter; expected " + listed(parameters));
      }
    }
  }

  private static String given(Field parameter, @Nullable String value) {
    if (value == null && !(parameter.type() instanceof Type.OptionalOf)) {
      throw new JsonProblem("argument " + parameter.name(), "it is missing");
    }
    return value == null ? "null" : value;
  }

  /** A shell takes quotes away: bare text stands for itself where only text can stand. */
  private static String quoted(Type type, String value) {
    Type inner = type instanceof Type.OptionalOf optional ? optional.value() : type;
    boolean isNull = type != inner && value.equals("null");
    boolean bare = !isNull && inner == Scalar.STRING && !value.stripLeading().startsWith("\"");
    return bare ? JsonMembers.quote(value) : value;
  }

  private static String listed(List<Field> parameters) {
    return parameters.isEmpty() ? "none" : Signature.parameters(parameters);
  }
}
