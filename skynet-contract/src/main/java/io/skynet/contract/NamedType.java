package io.skynet.contract;

/**
 * A type that a contract gives a name, so that it is described once and may mention itself. The
 * name is for people and generators; it never travels.
 */
public sealed interface NamedType permits RecordType, EnumType, SealedType {
  String name();

  /** What its author says about it, empty if nothing. */
  String docs();

  boolean deprecated();
}
