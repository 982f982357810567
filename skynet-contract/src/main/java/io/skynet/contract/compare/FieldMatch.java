package io.skynet.contract.compare;

import io.skynet.contract.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of the fields that were has become which of those that are: the one of the same name, or
 * the one in the same place if neither name is known to the other side.
 */
final class FieldMatch {

  /** A field that is there before and after. */
  record Pair(Field before, Field after) {
    boolean isRenamed() {
      return !before.name().equals(after.name());
    }
  }

  private final List<Field> before;
  private final List<Field> after;

  FieldMatch(List<Field> before, List<Field> after) {
    this.before = before;
    this.after = after;
  }

  /** In the order in which they are. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Field field : after) {
      int old = oldIndex(field);
      if (old >= 0) {
        pairs.add(new Pair(before.get(old), field));
      }
    }
    return pairs;
  }

  List<Field> removed() {
    List<Field> kept = pairs().stream().map(Pair::before).toList();
    return before.stream().filter(field -> !kept.contains(field)).toList();
  }

  List<Field> added() {
    return after.stream().filter(field -> oldIndex(field) < 0).toList();
  }

  /** Whether {@code added} stands after all that were there before. */
  boolean isAppended(Field added) {
    return after.subList(after.indexOf(added), after.size()).stream()
        .allMatch(field -> oldIndex(field) < 0);
  }

  /** Those that stand before one that they stood behind. */
  List<Field> moved() {
    List<Field> moved = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      int old = oldIndex(after.get(i));
      for (int j = i + 1; j < after.size(); j++) {
        int next = oldIndex(after.get(j));
        if (next >= 0 && next < old) {
          moved.add(after.get(i));
          break;
        }
      }
    }
    return moved;
  }

  private int oldIndex(Field field) {
    int named = index(before, field.name());
    if (named >= 0) {
      return named;
    }
    int place = after.indexOf(field);
    return place < before.size() && index(after, before.get(place).name()) < 0 ? place : -1;
  }

  private static int index(List<Field> fields, String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
