package io.skynet.contract.compare;

/**
 * Where in a contract something differs.
 *
 * @param owner wire name of the method, or name of the type; of the interface if it is all of it
 * @param member name of the parameter, error, component, constant or subtype; empty for what has
 *     none
 */
public record Place(Kind kind, String owner, String member) {

  /** What a place is. */
  public enum Kind {
    INTERFACE,
    METHOD,
    PARAMETER,
    RESULT,
    ERROR,
    TYPE,
    COMPONENT,
    CONSTANT,
    SUBTYPE
  }

  /** Such as {@code parameter order of place}. */
  @Override
  public String toString() {
    return switch (kind) {
      case INTERFACE -> "interface " + owner;
      case METHOD -> "method " + owner;
      case PARAMETER -> "parameter " + member + " of " + owner;
      case RESULT -> "result of " + owner;
      case ERROR -> "error " + member + " of " + owner;
      case TYPE -> "type " + owner;
      case COMPONENT -> "component " + owner + "." + member;
      case CONSTANT -> "constant " + owner + "." + member;
      case SUBTYPE -> "subtype " + owner + "." + member;
    };
  }
}
