package io.skynet.runtime.directory;

import java.util.StringJoiner;

/**
 * Which instances are meant. An empty string means any.
 *
 * @param service exact name
 * @param version exact version
 * @param region exact region
 * @param host exact host
 */
public record InstanceFilter(String service, String version, String region, String host) {

  /** Every instance. */
  public static final InstanceFilter ANY = new InstanceFilter("", "", "", "");

  public boolean matches(Instance instance) {
    return matches(service, instance.service())
        && matches(version, instance.version())
        && matches(region, instance.region())
        && matches(host, instance.host());
  }

  private static boolean matches(String wanted, String actual) {
    return wanted.isEmpty() || wanted.equals(actual);
  }

  /** The filters that are set, as a person would write them: {@code service=Echo region=east}. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(" ");
    text.setEmptyValue("any instance");
    add(text, "service", service);
    add(text, "version", version);
    add(text, "region", region);
    add(text, "host", host);
    return text.toString();
  }

  private static void add(StringJoiner text, String name, String value) {
    if (!value.isEmpty()) {
      text.add(name + "=" + value);
    }
  }
}
