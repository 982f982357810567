package io.skynet.processor.model;

/** The types that are not made of others: up to {@link #BINARY} those that msgpack knows. */
public enum BasicType {
  BOOLEAN,
  BYTE,
  SHORT,
  INT,
  LONG,
  CHAR,
  FLOAT,
  DOUBLE,
  STRING,
  BINARY,
  BYTE_BUFFER,
  BIG_INTEGER,
  BIG_DECIMAL,
  INSTANT,
  DURATION,
  LOCAL_DATE,
  LOCAL_TIME,
  LOCAL_DATE_TIME,
  OFFSET_DATE_TIME,
  ZONED_DATE_TIME,
  ZONE_ID,
  UUID,
  URI;

  /** Whether equal values are told by their content, and never change. */
  public boolean isValue() {
    return this != BINARY && this != BYTE_BUFFER;
  }

  /** Whether values have an order of their own. */
  public boolean isOrdered() {
    return isValue() && this != ZONE_ID;
  }
}
