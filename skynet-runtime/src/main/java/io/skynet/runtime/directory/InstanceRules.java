package io.skynet.runtime.directory;

import java.util.Map;

/** What an instance's record may say. Holds for what is written and for what is read. */
final class InstanceRules {

  /** Largest record, in bytes. */
  static final int LARGEST_RECORD = 4096;

  /** What {@link #isName} takes, as people know it. */
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._+-]{0,62}";

  private static final int LONGEST_NAME = 63;
  private static final int LONGEST_TEXT = 255;

  private InstanceRules() {}

  static boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && Ascii.isWord(text, "._+-")
        && Ascii.isLetterOrDigit(text.charAt(0));
  }

  /**
   * Returns the instance if nothing is wrong with it.
   *
   * @throws IllegalArgumentException if something is; the message names the field
   */
  static Instance checked(Instance instance) {
    name("name", instance.service());
    name("version", instance.version());
    if (instance.version().endsWith(".x")) {
      throw new IllegalArgumentException(
          "a version must not end in '.x', which means a range: '" + instance.version() + "'");
    }
    name("id", instance.id());
    text("region", instance.region());
    text("host", instance.host());
    text("incarnation", instance.incarnation());
    for (Map.Entry<String, String> contract : instance.contracts().entrySet()) {
      text("name of a contract", contract.getKey());
      text("hash of contract " + contract.getKey(), contract.getValue());
    }
    AddressRules.check(instance.endpoint().host());
    if (instance.pid() < 0) {
      throw new IllegalArgumentException("the pid is negative: " + instance.pid());
    }
    weight(instance.weight());
    return instance;
  }

  private static void weight(int weight) {
    if (weight < 1 || weight > Instance.MOST_WEIGHT) {
      throw new IllegalArgumentException(
          "the weight is " + weight + "; expected 1 to " + Instance.MOST_WEIGHT);
    }
  }

  private static void name(String field, String value) {
    if (!isName(value)) {
      throw new IllegalArgumentException(
          "the " + field + " '" + Printable.of(value) + "' does not match " + NAME);
    }
  }

  private static void text(String field, String value) {
    if (value.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "the " + field + " has " + value.length() + " characters; at most " + LONGEST_TEXT);
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "the " + field + " has a control character in it: '" + Printable.of(value) + "'");
    }
  }
}
