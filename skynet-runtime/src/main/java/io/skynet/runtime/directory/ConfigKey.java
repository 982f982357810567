package io.skynet.runtime.directory;

import java.util.regex.Pattern;

/**
 * What an entry of the central configuration is for.
 *
 * @param service exact name; {@link #ALL} for every service
 * @param version exact; {@link #ALL} for every version
 * @param name of the setting: letters, digits and {@code ._-}, at most 128, a letter or digit first
 */
public record ConfigKey(String service, String version, String name) {
  /** Stands for every service, or every version. */
  public static final String ALL = "*";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

  /**
   * @throws IllegalArgumentException if a part is none; the message says which
   */
  public ConfigKey {
    place("service", service);
    place("version", version);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "the name of a setting matches " + NAME + "; found '" + Printable.of(name) + "'");
    }
  }

  private static void place(String part, String text) {
    if (!text.equals(ALL) && !InstanceRules.isName(text)) {
      throw new IllegalArgumentException(
          "the " + part + " is a name, or * for all; found '" + Printable.of(text) + "'");
    }
  }

  /** Whether this is for instances of that service and version. */
  public boolean isFor(String service, String version) {
    return (this.service.equals(ALL) || this.service.equals(service))
        && (this.version.equals(ALL) || this.version.equals(version));
  }

  /**
   * Of two that are for the same instances, the greater one wins: the service, then the version.
   */
  public int specificity() {
    return (service.equals(ALL) ? 0 : 2) + (version.equals(ALL) ? 0 : 1);
  }

  /** As in the store, without what its keys begin with. */
  @Override
  public String toString() {
    return service + "/" + version + "/" + name;
  }
}
