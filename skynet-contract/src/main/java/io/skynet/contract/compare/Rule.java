package io.skynet.contract.compare;

/**
 * Every way in which a contract can change: its number, what it is, and what to do instead.
 *
 * <p>Numbers are never given to something else. Those from 101 on never break a peer; whether one
 * below does is for the {@link Finding} to say, for it may depend on which way the value travels.
 */
public enum Rule {
  METHOD_REMOVED(
      1, "method removed or renamed", "Keep the method, mark it @Deprecated, and add the new one"),
  METHOD_KIND(
      2,
      "oneway made answered, or the reverse",
      "Keep it as it was, and add a method of another name"),
  IDEMPOTENCE_WITHDRAWN(
      3, "@Idempotent withdrawn", "Keep @Idempotent, and add a method of another name that is not"),
  PARAMETER_ADDED(
      4,
      "parameter added",
      "Add a method of another name that takes it, or append it as an Optional component to a"
          + " record that is a parameter already"),
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
  COMPONENT_RENAMED(10, "record component renamed", "Keep its name"),
  COMPONENTS_REORDERED(11, "record components reordered", "Put them back in their released order"),
  COMPONENT_RETYPED(
      12,
      "record component retyped",
      "Keep the type, and append an Optional component of the other"),
  COMPONENT_INSERTED(
      13, "record component inserted", "Move it to the end of the record, and make it Optional"),
  COMPONENT_APPENDED(14, "record component appended", "Make it Optional"),
  CONSTANT_REMOVED(
      15, "enum constant removed or renamed", "Keep the constant, and mark it @Deprecated"),
  CONSTANT_ADDED(
      16,
      "enum constant added",
      "Keep it from the results of released methods: give a method of another name an enum of its"
          + " own that has it"),
  NULLABILITY_NARROWED(17, "nullability narrowed", "Keep it Optional"),
  NULLABILITY_WIDENED(
      18, "nullability widened", "Keep the value always there, or add a method of another name"),
  INTERFACE_RENAMED(
      19, "wire name of the interface changed", "Keep the released name with @Rpc(\"…\")"),
  METHOD_ADDED(101, "method added", ""),
  IDEMPOTENCE_ADDED(102, "@Idempotent added", ""),
  PARAMETER_RENAMED(103, "parameter renamed", ""),
  TYPE_RENAMED(104, "record or enum renamed", ""),
  DEPRECATION(105, "deprecation", ""),
  DOCS(106, "documentation", "");

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
