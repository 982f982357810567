package io.skynet.runtime.client.policy;

/**
 * An instance that may be called, as pickers see it.
 *
 * @param id of the instance; decides its places on the ring of {@link Balancing#CONSISTENT_HASH}
 * @param load of the instance
 * @param weight its share beside others, above 0
 * @param tier how far away it is, 0 for the nearest
 * @param sinceNanos when it began to be called; its share grows from then on
 * @param onProbation whether it has just been away for its failures, and gets one call at a time
 */
public record Candidate(
    String id, Load load, double weight, int tier, long sinceNanos, boolean onProbation) {}
