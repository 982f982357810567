package io.skynet.contract.compare;

/**
 * Every way in which a contract can change: its number, what it is, and what to do instead.
 *
 * <p>Numbers are never given to something else. Those from 101 on never break a peer; whether one
 * below does is for the {@link Finding} to say, for it may depend on which way the value travels.
 */
public enum Rule {
  METHOD_REMOVED(
      1,
      "method removed or renamed",
      "Keep the method, mark it @Deprecated, and add the new one; one that is only called otherwise"
          + " in Java keeps its released name by @Name(\"…\")"),
  METHOD_KIND(
      2,
      "oneway made answered, or the reverse",
      "Keep it as it was, and add a method of another name"),
  IDEMPOTENCE_WITHDRAWN(
      3, "@Idempotent withdrawn", "Keep @Idempotent, and add a method of another name that is not"),
  PARAMETER_ADDED(
      4,
      "parameter added",
      "Add a method of another name that takes it, or append it to a record that is a parameter"
          + " already, Optional or with a @Default"),
  PARAMETER_REMOVED(
      5, "parameter removed", "Keep the parameter and ignore it, or add a method of another name"),
  PARAMETERS_REORDERED(6, "parameters reordered", "Put them back in their released order"),
  PARAMETER_RETYPED(
      7,
      "parameter retyped",
      "Keep the type, and add a method of another name that takes the other"),
  RESULT_RETYPED(
      8,
      "result retyped",
      "Keep the type, and add a method of another name that returns the other"),
  COMPONENT_REMOVED(9, "record component removed", "Keep the component, and ignore it"),
  COMPONENT_RENAMED(
      10, "record component renamed", "Keep its released name on the wire by @Name(\"…\")"),
  COMPONENTS_REORDERED(11, "record components reordered", "Put them back in their released order"),
  COMPONENT_RETYPED(
      12,
      "record component retyped",
      "Keep the type, and append a component of the other, Optional or with a @Default"),
  COMPONENT_INSERTED(
      13,
      "record component inserted",
      "Move it to the end of the record, and make it Optional or give it a @Default"),
  COMPONENT_APPENDED(
      14, "record component appended", "Make it Optional or @Nullable, or give it a @Default"),
  CONSTANT_REMOVED(
      15,
      "enum constant removed or renamed",
      "Keep the constant, and mark it @Deprecated; one that is only called otherwise in Java keeps"
          + " its released name by @Name(\"…\")"),
  CONSTANT_ADDED(
      16,
      "enum constant added without a fallback",
      "Keep it from the results of released methods: give a method of another name an enum of its"
          + " own that has it, and a @Fallback for the next"),
  NULLABILITY_NARROWED(17, "nullability narrowed", "Keep it Optional or @Nullable"),
  NULLABILITY_WIDENED(
      18, "nullability widened", "Keep the value always there, or add a method of another name"),
  INTERFACE_RENAMED(
      19, "wire name of the interface changed", "Keep the released name by @Rpc(\"…\")"),
  SUBTYPE_REMOVED(
      20,
      "subtype removed or renamed",
      "Keep the record among the subtypes, and mark it @Deprecated; one that is only called"
          + " otherwise in Java keeps its released name by @Name(\"…\")"),
  SUBTYPE_ADDED(
      21,
      "subtype added without a fallback",
      "Keep it from the results of released methods: give a method of another name a sealed"
          + " interface of its own that has it, and a @Fallback for the next"),
  ERROR_REMOVED(
      22, "error removed or renamed", "Keep it in the throws clause; it need not be thrown"),
  ERROR_ADDED(
      23,
      "error added",
      "Throw it from a method of another name, or say it by an appended component of an error that"
          + " is released"),
  DEFAULT_WITHDRAWN(24, "@Default withdrawn", "Keep the @Default"),
  DEFAULT_CHANGED(
      25,
      "@Default changed",
      "Keep the @Default, and append a component of another name that has the other"),
  FALLBACK_WITHDRAWN(26, "@Fallback withdrawn", "Keep the @Fallback"),
  METHOD_ADDED(101, "method added", ""),
  IDEMPOTENCE_ADDED(102, "@Idempotent added", ""),
  PARAMETER_RENAMED(103, "parameter renamed", ""),
  TYPE_RENAMED(104, "record, enum or sealed interface renamed", ""),
  DEPRECATION(105, "deprecation", ""),
  DOCS(106, "documentation", ""),
  DEFAULT_ADDED(107, "@Default added", ""),
  FALLBACK_ADDED(108, "@Fallback added", ""),
  FALLBACK_CHANGED(109, "@Fallback changed", ""),
  ORDER(110, "constants, subtypes or errors reordered", "");

  private final int number;
  private final String title;
  private final String cure;

  Rule(int number, String title, String cure) {
    this.number = number;
    this.title = title;
    this.cure = cure;
  }

  /** Such as {@code CON009}. */
  public String code() {
    return "CON%03d".formatted(number);
  }

  /** What it is about, in a few words. */
  public String title() {
    return title;
  }

  /** What to do instead, as a sentence without its full stop; empty if nothing need be done. */
  public String cure() {
    return cure;
  }
}
