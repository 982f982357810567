package io.skynet.runtime.client;

import io.skynet.runtime.directory.Instance;

/**
 * What a client has seen of one instance.
 *
 * @param instance as it was last known
 * @param connected whether there is a connection to it now
 * @param calls how many calls to it have ended
 * @param failures how many of them have failed
 */
public record InstanceStats(Instance instance, boolean connected, long calls, long failures) {}
