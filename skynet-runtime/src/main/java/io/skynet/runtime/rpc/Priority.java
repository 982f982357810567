package io.skynet.runtime.rpc;

/**
 * Which calls an instance refuses first when it has too much to do. A call is never above the
 * request that it is made for.
 */
public enum Priority {
  /** Somebody waits for it. */
  NORMAL,
  /** It may as well be done later: batches, prefetching, statistics. */
  LOW;

  /** The lower one of two. */
  public Priority and(Priority other) {
    return compareTo(other) < 0 ? other : this;
  }
}
