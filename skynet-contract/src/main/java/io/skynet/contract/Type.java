package io.skynet.contract;

/** What a value looks like on the wire. No value is ever absent unless its type is optional. */
public sealed interface Type {

  /** Values in an order; a msgpack array. */
  record ListOf(Type element) implements Type {}

  /** Values of which no two are equal; a msgpack array. */
  record SetOf(Type element) implements Type {}

  /** Values by key; a msgpack map. */
  record MapOf(Type key, Type value) implements Type {}

  /** A value or nil. */
  record OptionalOf(Type value) implements Type {}

  /** The record, enum or sealed type that the contract has under this name. */
  record Named(String name) implements Type {}

  /** A value that contains no others. */
  enum Scalar implements Type {
    BOOLEAN("boolean"),
    INT8("int8"),
    INT16("int16"),
    INT32("int32"),
    INT64("int64"),
    /** A UTF-16 code unit, which travels as the integer that it is. */
    CHAR("char"),
    FLOAT32("float32"),
    FLOAT64("float64"),
    STRING("string"),
    BINARY("binary"),
    /** An integer of any size, as its decimal text. */
    INTEGER("integer"),
    /** A decimal number of any size and scale, as text. */
    DECIMAL("decimal"),
    /** A point in time, as msgpack's timestamp. */
    TIMESTAMP("timestamp"),
    /** A length of time, as ISO 8601's {@code PT1.5S}. */
    DURATION("duration"),
    /** As ISO 8601's {@code 2026-11-24}. */
    DATE("date"),
    /** As ISO 8601's {@code 10:15:30}. */
    TIME("time"),
    /** As ISO 8601's {@code 2026-11-24T10:15:30}. */
    DATE_TIME("date-time"),
    /** As ISO 8601's {@code 2026-11-24T10:15:30+01:00}. */
    OFFSET_DATE_TIME("offset-date-time"),
    /** As {@code 2026-11-24T10:15:30+01:00[Europe/Paris]}. */
    ZONED_DATE_TIME("zoned-date-time"),
    /** As {@code Europe/Paris} or {@code +01:00}. */
    ZONE("zone"),
    /** As 36 characters of text. */
    UUID("uuid"),
    /** As text. */
    URI("uri");

    private final String word;

    Scalar(String word) {
      this.word = word;
    }

    /** What a contract calls it. */
    public String word() {
      return word;
    }
  }
}
