package io.skynet.runtime.directory;

/**
 * An entry of the central configuration.
 *
 * @param value any text of at most 64 kB in UTF-8; what it means is up to who reads it
 * @param revision of the store that made it so
 */
public record ConfigEntry(ConfigKey key, String value, long revision) {}
