package io.skynet.processor.read;

import io.skynet.processor.model.BasicType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of Java's library that have a meaning on the wire, by their names. */
final class KnownTypes {
  private static final Map<String, BasicType> BASIC = new HashMap<>();

  static {
    BASIC.put("java.lang.Boolean", BasicType.BOOLEAN);
    BASIC.put("java.lang.Byte", BasicType.BYTE);
    BASIC.put("java.lang.Short", BasicType.SHORT);
    BASIC.put("java.lang.Integer", BasicType.INT);
    BASIC.put("java.lang.Long", BasicType.LONG);
    BASIC.put("java.lang.Character", BasicType.CHAR);
    BASIC.put("java.lang.Float", BasicType.FLOAT);
    BASIC.put("java.lang.Double", BasicType.DOUBLE);
    BASIC.put("java.lang.String", BasicType.STRING);
    BASIC.put("java.nio.ByteBuffer", BasicType.BYTE_BUFFER);
    BASIC.put("java.math.BigInteger", BasicType.BIG_INTEGER);
    BASIC.put("java.math.BigDecimal", BasicType.BIG_DECIMAL);
    BASIC.put("java.time.Instant", BasicType.INSTANT);
    BASIC.put("java.time.Duration", BasicType.DURATION);
    BASIC.put("java.time.LocalDate", BasicType.LOCAL_DATE);
    BASIC.put("java.time.LocalTime", BasicType.LOCAL_TIME);
    BASIC.put("java.time.LocalDateTime", BasicType.LOCAL_DATE_TIME);
    BASIC.put("java.time.OffsetDateTime", BasicType.OFFSET_DATE_TIME);
    BASIC.put("java.time.ZonedDateTime", BasicType.ZONED_DATE_TIME);
    BASIC.put("java.time.ZoneId", BasicType.ZONE_ID);
    BASIC.put("java.util.UUID", BasicType.UUID);
    BASIC.put("java.net.URI", BasicType.URI);
  }

  private static final Set<String> CONTAINERS =
      Set.of(
          "java.util.List",
          "java.util.Collection",
          "java.util.Set",
          "java.util.SortedSet",
          "java.util.Map",
          "java.util.SortedMap",
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  private static final Set<String> STREAMS =
      Set.of(
          "java.util.Iterator",
          "java.lang.Iterable",
          "java.util.concurrent.Flow.Publisher",
          "java.util.concurrent.Flow.Subscriber",
          "java.util.concurrent.Flow.Processor");

  /** What to use for classes that do not travel, but look as if they did. */
  private static final Map<String, String> NEAREST = new HashMap<>();

  static {
    near("java.util.List", "java.util.ArrayList", "java.util.LinkedList", "java.util.Vector");
    near("java.util.List", "java.util.Queue", "java.util.Deque", "java.util.SequencedCollection");
    near("java.util.Set", "java.util.HashSet", "java.util.LinkedHashSet", "java.util.EnumSet");
    near("java.util.SortedSet", "java.util.TreeSet", "java.util.NavigableSet");
    near("java.util.Map", "java.util.HashMap", "java.util.LinkedHashMap", "java.util.EnumMap");
    near("java.util.Map", "java.util.Properties", "java.util.concurrent.ConcurrentMap");
    near("java.util.SortedMap", "java.util.TreeMap", "java.util.NavigableMap");
    near("java.time.Instant", "java.util.Date", "java.util.Calendar", "java.sql.Timestamp");
    near("java.time.LocalDate", "java.sql.Date");
    near("java.time.LocalTime", "java.sql.Time");
    near("java.time.ZoneId", "java.util.TimeZone", "java.time.ZoneOffset");
    near("String", "java.lang.CharSequence", "java.lang.StringBuilder");
    near("java.net.URI", "java.net.URL");
    near("BigDecimal, or a primitive", "java.lang.Number");
    near("int", "java.util.concurrent.atomic.AtomicInteger");
    near("long", "java.util.concurrent.atomic.AtomicLong");
    near("boolean", "java.util.concurrent.atomic.AtomicBoolean");
    near("a CompletableFuture as a result", "java.util.concurrent.CompletionStage");
    near("a CompletableFuture as a result", "java.util.concurrent.Future");
  }

  private static void near(String known, String... others) {
    for (String other : others) {
      NEAREST.put(other, known);
    }
  }

  private KnownTypes() {}

  /** What to use instead of a class that does not travel; null if nothing is near. */
  static @Nullable String nearest(String name) {
    return NEAREST.get(name);
  }

  static @Nullable BasicType basic(String name) {
    return BASIC.get(name);
  }

  static boolean isContainer(String name) {
    return CONTAINERS.contains(name);
  }

  /** Whether it means something on the wire, or will. */
  static boolean isKnown(String name) {
    return BASIC.containsKey(name) || isContainer(name) || isStream(name);
  }

  static boolean isStream(String name) {
    return STREAMS.contains(name) || name.startsWith("java.util.stream.");
  }
}
