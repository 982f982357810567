package io.skynet.sky;

import io.skynet.sky.view.Group;
import io.skynet.sky.view.Report;
import io.skynet.sky.view.Seen;
import java.time.Instant;
import java.util.List;

/** A question whose answer is a list of values that instances have. */
abstract class GroupQuery extends QueryCommand<Group> {

  /** The values, each with the instances that have it. */
  abstract List<Group> groups(List<Seen> found);

  /** What a value is called. */
  abstract String kind();

  @Override
  final Report<Group> report(Instant now) {
    return new Report<>(Group.columns(kind()), Group::name);
  }

  @Override
  List<Group> rows(List<Seen> found) {
    return groups(found).stream()
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }
}
