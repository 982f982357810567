package io.skynet.runtime.msgpack;

import java.util.ArrayList;
import java.util.List;

/**
 * What the components of a record are called, and which of them a peer may leave out. Immutable;
 * made once per record, in generated code.
 */
public final class RecordShape {
  private final String record;
  private final List<String> names;
  private final boolean[] required;
  private final int least;

  private RecordShape(String record, List<String> names, boolean[] required) {
    this.record = record;
    this.names = names;
    this.required = required;
    int last = required.length;
    while (last > 0 && !required[last - 1]) {
      last--;
    }
    this.least = last;
  }

  /**
   * Describes a record.
   *
   * @param components wire names in their order; one that may be missing ends in a question mark
   */
  public static RecordShape of(String record, String... components) {
    List<String> names = new ArrayList<>();
    boolean[] required = new boolean[components.length];
    for (int i = 0; i < components.length; i++) {
      required[i] = !components[i].endsWith("?");
      names.add(
          required[i] ? components[i] : components[i].substring(0, components[i].length() - 1));
    }
    return new RecordShape(record, List.copyOf(names), required);
  }

  int size() {
    return names.size();
  }

  /** How many of the first components an array must have. */
  int least() {
    return least;
  }

  /** What errors call the first component that an array of {@code size} lacks. */
  String missing(int size) {
    int component = size;
    while (!required[component]) {
      component++;
    }
    return title(component);
  }

  boolean isRequired(int component) {
    return required[component];
  }

  /** Negative if there is none of this name. */
  int indexOf(String name) {
    return names.indexOf(name);
  }

  /** What errors call a component: {@code Order.customer}. */
  String title(int component) {
    return record + "." + names.get(component);
  }

  @Override
  public String toString() {
    return record + names;
  }
}
