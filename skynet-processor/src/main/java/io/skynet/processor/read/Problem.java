package io.skynet.processor.read;

/**
 * Everything that can be wrong with an {@code @Rpc} interface: its number, what is wrong, and what
 * to do about it. Numbers are never given to something else; those that are left out stood for what
 * is supported by now.
 */
public enum Problem {
  NOT_AN_INTERFACE(1, "%s is %s", "Put @Rpc on an interface"),
  UNREACHABLE_INTERFACE(
      2,
      "%s is private or lies in something private, so that generated code cannot name it",
      "Make it visible in its package"),
  RPC_NAME(
      3,
      "\"%s\" cannot be the name of %s on the wire",
      "Take 1 to 63 of the characters A-Z a-z 0-9 . _ + -, the first a letter or a digit, and give"
          + " it as @Rpc(\"…\")"),
  GENERIC_INTERFACE(
      4,
      "%s has type parameters, but a client must know the types that it sends",
      "Replace them by the types that are meant"),
  GENERIC_METHOD(
      5,
      "%s has type parameters, but a client must know the types that it sends",
      "Replace them by the types that are meant"),
  SAME_NAME(
      7,
      "%s has the same name as another method, and a name is all that a method has on the wire",
      "Rename one of them"),
  CLIENT_METHOD_TAKEN(
      8,
      "%s takes the name that the client gives to the asynchronous twin of %s",
      "Rename one of them"),
  METHOD_OF_OBJECT(
      9, "%s is a method of every object, and is answered where it is called", "Rename it"),
  ERROR_SHAPE(
      10,
      "%s throws %s, which cannot be made anew at the caller",
      "Throw a class of your own that has one constructor, visible in the interface's package, and"
          + " for each of its parameters a method of that name, or getName(), and type; if it is read"
          + " from a class file, that must be compiled with -parameters"),
  ONEWAY_RESULT(
      11,
      "%s is @Oneway and returns %s, but nothing comes back from a oneway call",
      "Return void, or drop @Oneway"),
  UNSUPPORTED_TYPE(
      12,
      "%s is of type %s, which cannot travel%s",
      "Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a"
          + " sealed interface of records of your own, or name a codec for it with @Codec"),
  RAW_TYPE(
      13,
      "%s is of type %s, which leaves open what is in it",
      "Say it: write the type argument out, without a wildcard"),
  STREAM(
      14,
      "%s is of type %s, and streams are not there yet",
      "Use a List, and a method that is called for one part after the other"),
  UNREACHABLE_TYPE(
      16,
      "%s is of type %s, which is not visible in the package of the interface",
      "Make it, and what it lies in, public or give it the interface's package"),
  KEY_TYPE(
      19,
      "%s is of type %s, which does not do as a key of a map",
      "Use a primitive's box, String, another type that is one value, or an enum as the key"),
  BINARY_IN_SET(
      20,
      "%s is of type %s, but arrays are equal only to themselves, so that a set does not know them"
          + " again",
      "Use a List"),
  NESTED_OPTIONAL(
      21,
      "%s is of type %s, but that it is empty and that what it holds is absent look alike on the"
          + " wire",
      "Use one Optional or one @Nullable"),
  LOCAL_METHOD(
      23,
      "%s is marked %s, but is not a remote method: it has a body",
      "Drop the annotation, or the body"),
  CANNOT_WRITE(
      24, "%s cannot be generated: %s", "Rename the interface, or whatever else has that name"),
  SEALED_INTERFACE(
      25, "%s is sealed, so that generated code cannot implement it", "Drop the word sealed"),
  WIRE_NAME(
      26,
      "\"%s\" cannot be the name of %s on the wire",
      "Take up to 63 letters, digits, _, $, + and -, and neither + nor - as the first"),
  SAME_WIRE_NAME(
      27,
      "%s is called \"%s\" on the wire, and so is %s",
      "Give one of them another name with @Name(\"…\")"),
  FALLBACKS(28, "%s has more than one @Fallback", "Leave one"),
  DEFAULT_VALUE(
      29,
      "%s has the default \"%s\", which is not a value of type %s",
      "Write the value as @Default documents it"),
  NO_DEFAULT(
      30,
      "%s has a @Default, but is of type %s, for which there is none",
      "Use Optional, or drop the annotation"),
  NULLABLE_PRIMITIVE(
      31,
      "%s is marked @Nullable, but the primitive %s is never null",
      "Use its box, or drop the annotation"),
  NOT_ORDERED(
      32,
      "%s is of type %s, but what is in it has no order that every peer knows",
      "Use Set or Map, or elements of a type that is one value, or of an enum"),
  ARRAY_ELEMENT(
      33,
      "%s is of type %s, and Java cannot make an array of a type with type arguments",
      "Use a List"),
  SUBTYPE(34, "%s is of type %s, whose subtype %s is not a record", "Make it one"),
  FALLBACK_SHAPE(
      35,
      "%s is the @Fallback of %s, but cannot be made from the name of an unknown subtype alone",
      "Give it a component of type String, and make all others Optional, @Nullable or give them a"
          + " @Default"),
  GENERIC_SUBTYPE(
      36,
      "%s is of type %s, whose subtype %s has not the same type parameters",
      "Give it those of the interface and no others: record Ok<T>(T value) implements Result<T>"),
  ENDLESS_TYPE(
      37,
      "%s is of type %s, and so leads to larger and larger types without an end",
      "Let the record contain itself with the same type arguments"),
  SAME_RPC_NAME(
      38,
      "%s is called \"%s\" on the wire, and so is %s",
      "Give one of them another name with @Rpc(\"…\")"),
  ONEWAY_ERROR(
      39,
      "%s is @Oneway and throws %s, but nothing comes back from a oneway call",
      "Drop the exception, or drop @Oneway"),
  CODEC_METHOD(
      40,
      "%s is named as a codec, but does not have exactly one method called %s that is static, not"
          + " generic, visible in the package of the interface, and takes one parameter",
      "Give it static String write(Money money) and static Money read(String text), with the types"
          + " that are meant"),
  CODEC_SIGNATURE(
      41,
      "%s.write takes %s and gives %s, but its read takes %s and gives %s",
      "Make each the reverse of the other"),
  CODEC_UNREACHABLE(
      42,
      "%s is named as a codec, but is not visible in the package of the interface",
      "Make it, and what it lies in, public or give it the interface's package"),
  CODEC_TARGET(
      43,
      "%s is a codec for %s, %s",
      "Map a class or interface that cannot travel by itself and has no type parameters; on a type,"
          + " that type"),
  CODEC_WIRE(
      44,
      "%s maps to %s, %s",
      "Map to a type that travels by itself, or to a record with such a component"),
  CODEC_TWICE(45, "%s names two codecs for %s", "Leave one"),
  CODEC_NULL(
      46,
      "%s.%s has a @Nullable, but a codec neither sees nor gives null",
      "Drop it, and write @Nullable or Optional where the type is used"),
  CODEC_THROWS(
      47,
      "%s.%s throws the checked %s, which nobody would catch",
      "Throw an IllegalArgumentException: the sender is told its message"),
  NO_VALUE(
      48,
      "%s is of type %s, and each value of that contains another one, so that there is none",
      "Let what leads back to it be Optional, @Nullable or a collection");

  private final int number;
  private final String what;
  private final String cure;

  Problem(int number, String what, String cure) {
    this.number = number;
    this.what = what;
    this.cure = cure;
  }

  /** Such as {@code SKY007}. */
  public String code() {
    return "SKY%03d".formatted(number);
  }

  /** One sentence of what is wrong and one of what to do, after the number. */
  String describe(Object... details) {
    return code() + ": " + what.formatted(details) + ". " + cure + ".";
  }
}
