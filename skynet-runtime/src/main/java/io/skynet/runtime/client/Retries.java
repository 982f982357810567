package io.skynet.runtime.client;

import io.skynet.runtime.client.policy.Percentile;
import io.skynet.runtime.client.policy.RetryBudget;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcMethod;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** Whether a pool makes further attempts. Safe for all threads. */
final class Retries {
  private static final double PART_RETRIED = 0.2;
  private static final double RETRIED_PER_SECOND = 10;
  private static final double PART_HEDGED = 0.05;
  private static final int HEDGED_ONE_IN = 20;

  private final RetryBudget budget;
  private final RetryBudget hedgeBudget;
  private final LongAdder hedgesMade = new LongAdder();
  private final Map<RpcMethod, Percentile> latencies = new ConcurrentHashMap<>();

  Retries(long now) {
    budget = new RetryBudget(PART_RETRIED, RETRIED_PER_SECOND, now);
    hedgeBudget = new RetryBudget(PART_HEDGED, 0, now);
  }

  /**
   * Whether a call that has failed may be tried again. What costs nobody anything always may.
   *
   * @param ended says how many attempts have ended so far
   */
  boolean allows(ServiceCall call, CallFailure why, LongSupplier ended) {
    RpcCode.Retry retry = why.code().retry();
    boolean safe = retry == RpcCode.Retry.SAFE;
    if (!safe && !(retry == RpcCode.Retry.IF_IDEMPOTENT && call.method().isIdempotent())) {
      return false;
    }
    return !Attempts.isCharged(why) || !call.isForRetry() && allows(System.nanoTime(), ended);
  }

  /** Whether the budget has another attempt. */
  boolean allows(long now, LongSupplier ended) {
    return budget.take(now, calls(ended));
  }

  boolean allowsHedge(long now, LongSupplier ended) {
    return hedgeBudget.take(now, calls(ended));
  }

  /** Attempts that are not first ones earn nothing. */
  private long calls(LongSupplier ended) {
    return ended.getAsLong() - budget.taken() - hedgeBudget.taken();
  }

  boolean isHedgeDue(ServiceCall call, long now) {
    long after = call.retryNanos();
    if (after < 0) {
      Percentile percentile = latencies.get(call.method());
      after = percentile == null ? Long.MAX_VALUE : percentile.nanos();
    }
    return call.nanos(now) >= after;
  }

  /** A call's first attempt took so long, or would have taken longer. */
  void observe(RpcMethod method, long nanos) {
    latencies.computeIfAbsent(method, key -> new Percentile(HEDGED_ONE_IN)).add(nanos);
  }

  /** What has been tried so far. */
  RetryStats stats() {
    return new RetryStats(
        budget.taken(), budget.refused(), hedgesMade.sum(), hedgeBudget.refused());
  }

  /** A second attempt was made beside a first one. */
  void countHedge() {
    hedgesMade.increment();
  }

  @Override
  public String toString() {
    return budget + "; hedges: " + hedgeBudget;
  }
}
