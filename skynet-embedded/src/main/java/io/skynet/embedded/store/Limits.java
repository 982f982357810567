package io.skynet.embedded.store;

/**
 * What bounds a store's memory.
 *
 * @param historyRevisions how many revisions are remembered; older ones are compacted
 * @param historyBytes how much the changes of these may take; older ones are compacted
 * @param liveBytes how much the keys and values of the newest revision may take; more is refused
 * @param requestBytes the largest request that may write
 */
public record Limits(int historyRevisions, long historyBytes, long liveBytes, int requestBytes) {

  /** Ten thousand revisions in 64 MiB, 256 MiB of keys and values; requests as large as etcd's. */
  public static final Limits DEFAULT = new Limits(10_000, 64L << 20, 256L << 20, 3 << 19);
}
