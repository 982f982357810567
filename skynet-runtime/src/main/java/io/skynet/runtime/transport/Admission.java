package io.skynet.runtime.transport;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Counts the connections of a server, and lets in no more than its limits say. */
final class Admission {
  private final Supplier<ServerLimits> limits;

  /** Guarded by this, as is the one below. */
  private final Map<Object, Integer> byAddress = new HashMap<>();

  private int count;

  Admission(Supplier<ServerLimits> limits) {
    this.limits = limits;
  }

  /** Counts the connection until it closes; if there are too many, says so instead. */
  synchronized String admit(Channel channel) {
    ServerLimits now = limits.get();
    Object address = address(channel.remoteAddress());
    int fromThere = byAddress.getOrDefault(address, 0);
    if (count >= now.connections()) {
      return "there are " + count + " connections; the limit is " + now.connections();
    } else if (fromThere >= now.connectionsPerAddress()) {
      return "there are "
          + fromThere
          + " connections from that address; the limit is "
          + now.connectionsPerAddress();
    }
    count++;
    byAddress.put(address, fromThere + 1);
    channel.closeFuture().addListener(closed -> left(address));
    return "";
  }

  private synchronized void left(Object address) {
    count--;
    byAddress.computeIfPresent(address, (key, before) -> before == 1 ? null : before - 1);
  }

  private static Object address(SocketAddress peer) {
    return peer instanceof InetSocketAddress inet ? inet.getAddress() : peer;
  }
}
