package io.skynet.runtime.client;

import io.skynet.runtime.client.policy.Health;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.rpc.RpcMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the instances that a directory shows, and says of each why a pool calls it or not.
 *
 * @param method that is to be called; null if any
 * @param resting whether there are no connections because nothing is called
 * @param waiting the calls that have not been sent
 */
record Judge(
    Snapshot snapshot,
    InstanceFilter filter,
    Roster members,
    Offers offers,
    @Nullable RpcMethod method,
    boolean resting,
    WaitingRoom waiting,
    long now) {

  /** Under the pool's lock. */
  Explanation explain() {
    List<InstanceVerdict> verdicts =
        snapshot.instances().stream()
            .filter(each -> filter.service().isEmpty() || filter.service().equals(each.service()))
            .map(each -> new InstanceVerdict(each, reasons(each)))
            .toList();
    return new Explanation(
        method == null ? filter.toString() : method + ", " + filter,
        verdicts,
        snapshot.ageMillis(),
        waiting.size(),
        waiting.isInOrder());
  }

  private List<String> reasons(Instance instance) {
    List<String> reasons = new ArrayList<>(filter.mismatches(instance));
    if (instance.state() != InstanceState.REGISTERED) {
      reasons.add(instance.state().reason());
    }
    if (method != null && !offers.has(instance, method)) {
      reasons.add(
          "it does not offer "
              + method
              + (offers.hasOtherwise(instance, method) ? " as known here" : ""));
    }
    Member member = members.get(instance.id());
    if (member != null) {
      addConnection(reasons, member);
    } else if (snapshot.suspects().contains(instance.id())) {
      reasons.add("the directory has lost it, and it does not answer");
    } else if (reasons.isEmpty()) {
      reasons.add("it has only just been heard of");
    }
    return reasons;
  }

  private void addHealth(List<String> reasons, Health health) {
    if (health.state() == Health.State.EJECTED) {
      long millis = TimeUnit.NANOSECONDS.toMillis(health.endNanos() - now);
      reasons.add(
          "its calls or connections kept failing: left alone for another "
              + Math.max(0, millis)
              + " ms");
    } else if (health.state() == Health.State.SILENT) {
      reasons.add("it does not answer, not even a ping: left alone until it does");
    }
  }

  private void addConnection(List<String> reasons, Member member) {
    addHealth(reasons, member.health());
    if (member.isConnected()) {
      return;
    }
    String failure = member.lastFailure();
    if (failure != null) {
      reasons.add(failure);
    } else if (resting) {
      reasons.add("nothing was called for long: the next call has its connection made again");
    } else {
      reasons.add("a connection to it is being made");
    }
  }
}
