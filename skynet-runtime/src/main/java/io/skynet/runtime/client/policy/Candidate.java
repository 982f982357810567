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
    String id, Load load, double weight, int tier, long sinceNanos, boolean onProbation) {

  /**
   * Whether a call would cost less here than there: its time, behind the calls that are there
   * already, of which one with a larger weight carries more at once.
   */
  boolean isCheaperThan(Candidate other, long now) {
    return load.cost(now, weight) * other.weight < other.load.cost(now, other.weight) * weight;
  }

  /** What a call would cost here. */
  double cost(long now) {
    return load.cost(now, weight) / weight;
  }

  /** Whether there are fewer calls here than there, for what each of the two can carry. */
  boolean isFreerThan(Candidate other) {
    return load.outstanding() * other.weight < other.load.outstanding() * weight;
  }
}
