package io.skynet.embedded.store;

import io.etcd.jetcd.api.ResponseHeader;
import java.util.random.RandomGenerator;

/**
 * Tells one store from the next on the same port.
 *
 * @param clusterId in the header of every answer
 * @param memberId in the header of every answer
 */
public record Identity(long clusterId, long memberId) {
  /** Of the only election that there ever was. */
  public static final long RAFT_TERM = 1;

  /** A new one. Both are positive, which spares clients in some languages a surprise. */
  public static Identity random(RandomGenerator random) {
    return new Identity(random.nextLong(1, Long.MAX_VALUE), random.nextLong(1, Long.MAX_VALUE));
  }

  ResponseHeader header(long revision) {
    return ResponseHeader.newBuilder()
        .setClusterId(clusterId)
        .setMemberId(memberId)
        .setRevision(revision)
        .setRaftTerm(RAFT_TERM)
        .build();
  }
}
