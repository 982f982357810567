package io.skynet.runtime.client;

/**
 * What a client has tried besides the first attempts of its calls.
 *
 * @param retries how many attempts were made again after a failure that costs the instances
 *     something
 * @param retriesRefused how many were not, for want of budget
 * @param hedges how many second attempts were made beside a first one that took long
 * @param hedgesRefused how many were not, for want of budget
 */
public record RetryStats(long retries, long retriesRefused, long hedges, long hedgesRefused) {}
