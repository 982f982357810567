package io.skynet.runtime.client;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Snapshot;
import java.util.List;
import java.util.function.UnaryOperator;

/** Says which of a client's filters left no instance to call. */
final class Candidates {
  private Candidates() {}

  /** One sentence: how many instances each filter in turn leaves. */
  static String describe(Snapshot snapshot, InstanceFilter filter) {
    InstanceFilter wanted = new InstanceFilter(filter.service(), "", "", "");
    StringBuilder text = new StringBuilder("no instance for " + filter + ": ");
    text.append(count(snapshot, wanted)).append(" of the service");
    wanted =
        narrow(text, snapshot, wanted, filter.version(), "version", f -> withVersion(f, filter));
    wanted = narrow(text, snapshot, wanted, filter.region(), "region", f -> withRegion(f, filter));
    wanted = narrow(text, snapshot, wanted, filter.host(), "host", f -> filter);
    long registered = registered(snapshot, wanted);
    text.append(", ").append(registered).append(" of them registered");
    if (!snapshot.suspects().isEmpty()) {
      text.append("; the directory has lost ").append(snapshot.suspects().size());
      text.append(" instances at once, and those do not answer");
    }
    return text.toString();
  }

  private static InstanceFilter narrow(
      StringBuilder text,
      Snapshot snapshot,
      InstanceFilter wider,
      String value,
      String name,
      UnaryOperator<InstanceFilter> narrowing) {
    if (value.isEmpty()) {
      return wider;
    }
    InstanceFilter narrower = narrowing.apply(wider);
    text.append(", ").append(count(snapshot, narrower)).append(" with ").append(name).append(' ');
    text.append(value);
    return narrower;
  }

  private static InstanceFilter withVersion(InstanceFilter filter, InstanceFilter full) {
    return new InstanceFilter(filter.service(), full.version(), "", "");
  }

  private static InstanceFilter withRegion(InstanceFilter filter, InstanceFilter full) {
    return new InstanceFilter(filter.service(), filter.version(), full.region(), "");
  }

  private static int count(Snapshot snapshot, InstanceFilter filter) {
    return matching(snapshot, filter).size();
  }

  private static long registered(Snapshot snapshot, InstanceFilter filter) {
    return matching(snapshot, filter).stream()
        .filter(instance -> instance.state() == InstanceState.REGISTERED)
        .count();
  }

  private static List<Instance> matching(Snapshot snapshot, InstanceFilter filter) {
    return snapshot.instances().stream().filter(filter::matches).toList();
  }
}
