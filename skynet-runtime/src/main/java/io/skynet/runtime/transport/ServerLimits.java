package io.skynet.runtime.transport;

import io.skynet.runtime.wire.WireLimits;
import java.time.Duration;

/**
 * What the peers of a server may ask of it.
 *
 * @param wire what a message may be at most
 * @param callsPerConnection how many calls of a connection may be under way off the event loop; a
 *     caller that said hello has the excess refused, any other is not read until half of them have
 *     ended
 * @param connections how many connections there may be
 * @param connectionsPerAddress how many of them from one address
 * @param messageTime how long a message may take to come, from its first byte to its last
 * @param queuedReplyBytes how much may wait to be sent on a connection; above that it is not read
 * @param stuckTime how long a connection with more than 64 kB of that is kept while nothing leaves
 * @param liveness how long a peer that said hello may be silent
 * @param calls what may be under way of all connections together
 */
public record ServerLimits(
    WireLimits wire,
    int callsPerConnection,
    int connections,
    int connectionsPerAddress,
    Duration messageTime,
    int queuedReplyBytes,
    Duration stuckTime,
    Liveness liveness,
    CallLimits calls) {

  /**
   * 4 MiB messages, 1,024 calls, 10,000 connections, 2,000 from one address, ten seconds, 1 MiB,
   * thirty seconds, and 10,000 calls in all.
   */
  public static final ServerLimits DEFAULT =
      new ServerLimits(
          WireLimits.DEFAULT,
          1024,
          10_000,
          2_000,
          Duration.ofSeconds(10),
          1 << 20,
          Duration.ofSeconds(30));

  public ServerLimits {
    requirePositive("calls per connection", callsPerConnection);
    requirePositive("connections", connections);
    requirePositive("connections per address", connectionsPerAddress);
    requirePositive("bytes of queued replies", queuedReplyBytes);
    requirePositive("milliseconds for a message", messageTime.toMillis());
    requirePositive("milliseconds without progress", stuckTime.toMillis());
  }

  /** With the usual patience for silence, and the usual limit of calls in all. */
  public ServerLimits(
      WireLimits wire,
      int callsPerConnection,
      int connections,
      int connectionsPerAddress,
      Duration messageTime,
      int queuedReplyBytes,
      Duration stuckTime) {
    this(
        wire,
        callsPerConnection,
        connections,
        connectionsPerAddress,
        messageTime,
        queuedReplyBytes,
        stuckTime,
        Liveness.DEFAULT,
        CallLimits.DEFAULT);
  }

  /** The same with other limits of a message. */
  public ServerLimits withWire(WireLimits wire) {
    return new ServerLimits(
        wire,
        callsPerConnection,
        connections,
        connectionsPerAddress,
        messageTime,
        queuedReplyBytes,
        stuckTime,
        liveness,
        calls);
  }

  /** The same with as many calls of a connection under way. */
  public ServerLimits withCallsPerConnection(int most) {
    return new ServerLimits(
        wire,
        most,
        connections,
        connectionsPerAddress,
        messageTime,
        queuedReplyBytes,
        stuckTime,
        liveness,
        calls);
  }

  /** The same with as many connections, and as many of them from one address. */
  public ServerLimits withConnections(int all, int fromOneAddress) {
    return new ServerLimits(
        wire,
        callsPerConnection,
        all,
        fromOneAddress,
        messageTime,
        queuedReplyBytes,
        stuckTime,
        liveness,
        calls);
  }

  /** The same with another patience for messages that have begun, and for replies to be read. */
  public ServerLimits withTimes(Duration messageTime, Duration stuckTime) {
    return new ServerLimits(
        wire,
        callsPerConnection,
        connections,
        connectionsPerAddress,
        messageTime,
        queuedReplyBytes,
        stuckTime,
        liveness,
        calls);
  }

  /** The same with as much waiting to be sent before a connection is not read any more. */
  public ServerLimits withQueuedReplyBytes(int bytes) {
    return new ServerLimits(
        wire,
        callsPerConnection,
        connections,
        connectionsPerAddress,
        messageTime,
        bytes,
        stuckTime,
        liveness,
        calls);
  }

  /** The same with another patience for silence. */
  public ServerLimits withLiveness(Liveness liveness) {
    return new ServerLimits(
        wire,
        callsPerConnection,
        connections,
        connectionsPerAddress,
        messageTime,
        queuedReplyBytes,
        stuckTime,
        liveness,
        calls);
  }

  /** The same with other limits of what may be under way of all connections together. */
  public ServerLimits withCalls(CallLimits calls) {
    return new ServerLimits(
        wire,
        callsPerConnection,
        connections,
        connectionsPerAddress,
        messageTime,
        queuedReplyBytes,
        stuckTime,
        liveness,
        calls);
  }

  private static void requirePositive(String what, long limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "the limit of " + what + " must be at least 1, not " + limit);
    }
  }
}
