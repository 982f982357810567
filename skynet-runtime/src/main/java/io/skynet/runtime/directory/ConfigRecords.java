package io.skynet.runtime.directory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the central configuration stands in a store: {@code <root>/config/<service or *>/<version
 * or *>/<name>}, and the bytes of the value as UTF-8. Safe for all threads.
 */
public final class ConfigRecords {

  /** Largest value, in bytes. */
  static final int LARGEST_VALUE = 64 * 1024;

  private static final Comparator<ConfigEntry> BY_KEY =
      Comparator.comparing(entry -> entry.key().toString());

  private final String prefix;
  private final SkippedRecords skipped = new SkippedRecords(ConfigRecords.class);

  /**
   * @param root what all keys begin with, such as {@code /skynet}
   */
  public ConfigRecords(String root) {
    this.prefix = root + "/config/";
  }

  /** What all keys of the configuration begin with. */
  public String prefix() {
    return prefix;
  }

  /** Where the entry stands. */
  public String key(ConfigKey key) {
    return prefix + key;
  }

  /**
   * What stands there.
   *
   * @throws IllegalArgumentException if it would be too large
   */
  public byte[] encode(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LARGEST_VALUE) {
      throw new IllegalArgumentException(
          "the value has " + bytes.length + " bytes; at most " + LARGEST_VALUE);
    }
    return bytes;
  }

  /**
   * Reads a record which anybody may have written.
   *
   * @return null if it is deleted, or not to be used; then the log has said why, once per revision
   */
  public @Nullable ConfigEntry read(StoreRecord stored) {
    byte[] value = stored.value();
    if (value == null) {
      return null;
    }
    try {
      return new ConfigEntry(keyOf(stored.key()), text(value), stored.modRevision());
    } catch (IllegalArgumentException e) {
      skipped.report(stored, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private ConfigKey keyOf(String key) {
    String[] parts = key.substring(prefix.length()).split("/", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("expected service/version/name after " + prefix);
    }
    return new ConfigKey(parts[0], parts[1], parts[2]);
  }

  private static String text(byte[] value) {
    if (value.length > LARGEST_VALUE) {
      throw new IllegalArgumentException("it has " + value.length + " bytes");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("it is not UTF-8", e);
    }
  }

  /** The entries of a listing, by key. */
  public List<ConfigEntry> entries(Listing listing) {
    return listing.records().stream()
        .map(this::read)
        .filter(Objects::nonNull)
        .sorted(BY_KEY)
        .toList();
  }

  @Override
  public String toString() {
    return "configuration under " + prefix;
  }
}
