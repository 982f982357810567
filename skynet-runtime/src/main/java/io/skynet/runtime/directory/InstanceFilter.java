package io.skynet.runtime.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Which instances are meant. An empty string means any, and so does null.
 *
 * @param service exact name
 * @param version exact, or a range: {@code 1.x}, {@code >=1.2 <2}
 * @param region exact region
 * @param host exact host
 * @param port of the endpoint
 * @param id exact id
 * @param state what the instance wants of its clients
 */
public record InstanceFilter(
    String service,
    String version,
    String region,
    String host,
    @Nullable Integer port,
    String id,
    @Nullable InstanceState state) {

  /** Every instance. */
  public static final InstanceFilter ANY = new InstanceFilter("", "", "", "");

  /**
   * Checks the version.
   *
   * @throws IllegalArgumentException if it is a range that cannot be read
   */
  public InstanceFilter {
    VersionRange.parse(version);
  }

  /** Those of a service at a place, whatever their port, id and state. */
  public InstanceFilter(String service, String version, String region, String host) {
    this(service, version, region, host, null, "", null);
  }

  /** The same, but only at this port. */
  public InstanceFilter withPort(int port) {
    return new InstanceFilter(service, version, region, host, port, id, state);
  }

  /** The same, but only the one of this id. */
  public InstanceFilter withId(String id) {
    return new InstanceFilter(service, version, region, host, port, id, state);
  }

  /** The same, but only those in this state. */
  public InstanceFilter withState(InstanceState state) {
    return new InstanceFilter(service, version, region, host, port, id, state);
  }

  public boolean matches(Instance instance) {
    return matches(service, instance.service())
        && matches(region, instance.region())
        && matches(host, instance.host())
        && matches(id, instance.id())
        && (port == null || port == instance.endpoint().port())
        && (state == null || state == instance.state())
        && (matches(version, instance.version())
            || VersionRange.parse(version).contains(instance.version()));
  }

  /** What an instance of any service does not match, each as a sentence; empty if it matches. */
  public List<String> mismatches(Instance instance) {
    List<String> reasons = new ArrayList<>();
    if (!new InstanceFilter("", version, "", "").matches(instance)) {
      reasons.add("its version is not " + version);
    }
    mismatch(reasons, "region", region, instance.region());
    mismatch(reasons, "host", host, instance.host());
    mismatch(reasons, "id", id, instance.id());
    if (port != null && port != instance.endpoint().port()) {
      reasons.add("its port is not " + port);
    }
    return reasons;
  }

  private static void mismatch(List<String> reasons, String name, String wanted, String actual) {
    if (!matches(wanted, actual)) {
      reasons.add("its " + name + " is not " + wanted);
    }
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
    add(text, "port", port == null ? "" : port.toString());
    add(text, "id", id);
    add(text, "state", state == null ? "" : state.text());
    return text.toString();
  }

  private static void add(StringJoiner text, String name, String value) {
    if (!value.isEmpty()) {
      text.add(name + "=" + value);
    }
  }
}
