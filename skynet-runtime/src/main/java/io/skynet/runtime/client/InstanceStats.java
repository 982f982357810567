package io.skynet.runtime.client;

import io.skynet.runtime.client.policy.Health;
import io.skynet.runtime.directory.Instance;

/**
 * What a client has seen of one instance.
 *
 * @param instance as it was last known
 * @param connected whether there is a connection to it now
 * @param calls how many calls to it have ended
 * @param failures how many of them have failed
 * @param lateReplies how many replies came when nobody waited for them any more, and were dropped
 * @param unknownReplies how many replies came that nobody had ever waited for; more than a hundred
 *     of them a minute end the connection
 * @param connections how many connections to it there are now
 * @param outstanding how many calls are under way there now
 * @param health whether it is called, left alone, or tried again
 */
public record InstanceStats(
    Instance instance,
    boolean connected,
    long calls,
    long failures,
    long lateReplies,
    long unknownReplies,
    int connections,
    int outstanding,
    Health.State health) {

  /** One that nothing else is known of. */
  public InstanceStats(Instance instance, boolean connected, long calls, long failures) {
    this(instance, connected, calls, failures, 0, 0, connected ? 1 : 0, 0, Health.State.GOOD);
  }
}
