package io.skynet.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method of a contract.
 *
 * @param name wire name within the interface
 * @param docs what its author says about it, empty if nothing
 * @param oneway whether it is never answered
 * @param idempotent whether running it twice does no more than running it once
 * @param parameters in the order in which they travel; their names are for people
 * @param result null if it returns nothing
 * @param errors how it may fail, by the names that travel, and what each tells; no part of its
 *     shape, since one that a caller does not know is still an error
 */
public record Method(
    String name,
    String docs,
    boolean deprecated,
    boolean oneway,
    boolean idempotent,
    List<Field> parameters,
    @Nullable Type result,
    List<Field> errors) {

  public Method {
    parameters = List.copyOf(parameters);
    errors = List.copyOf(errors);
  }

  /** One that has no errors of its own. */
  public Method(
      String name,
      String docs,
      boolean deprecated,
      boolean oneway,
      boolean idempotent,
      List<Field> parameters,
      @Nullable Type result) {
    this(name, docs, deprecated, oneway, idempotent, parameters, result, List.of());
  }
}
