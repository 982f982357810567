package io.skynet.processor.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method that is called from afar.
 *
 * @param wireName what it is called on the wire, within its interface
 * @param docs its Javadoc, empty if it has none
 * @param varargs whether its last parameter is written with dots
 * @param result null if it returns nothing
 */
public record RemoteMethod(
    String name,
    String wireName,
    List<RemoteParameter> parameters,
    boolean varargs,
    @Nullable ValueType result,
    List<RemoteError> errors,
    Reply reply,
    boolean idempotent,
    String docs,
    Deprecation deprecation) {

  /** How a method gives its result. */
  public enum Reply {
    /** When it returns. */
    RETURNED,
    /** By a future. */
    FUTURE,
    /** Never. */
    NONE
  }

  public RemoteMethod {
    parameters = List.copyOf(parameters);
    errors = List.copyOf(errors);
  }

  /** The types of its parameters, of its result and of its errors. */
  public List<ValueType> valueTypes() {
    List<ValueType> types = new ArrayList<>();
    parameters.forEach(parameter -> types.add(parameter.type()));
    if (result != null) {
      types.add(result);
    }
    errors.forEach(error -> types.add(error.type()));
    return types;
  }

  public List<String> parameterNames() {
    return parameters.stream().map(RemoteParameter::name).toList();
  }
}
