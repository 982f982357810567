package io.skynet.runtime.client;

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
 */
public record InstanceStats(
    Instance instance,
    boolean connected,
    long calls,
    long failures,
    long lateReplies,
    long unknownReplies) {

  /** All replies were expected. */
  public InstanceStats(Instance instance, boolean connected, long calls, long failures) {
    this(instance, connected, calls, failures, 0, 0);
  }
}
