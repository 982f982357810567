package io.skynet.runtime.transport;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connections of a listener that are open. Safe for all threads. */
final class Connections {
  private final ChannelGroup channels = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
  private final Set<ServeConnection> open = ConcurrentHashMap.newKeySet();

  /** What callers are told that come from here on; negative while nobody is leaving. */
  private volatile long graceMillis = -1;

  /** Counts the connection until it closes. On its event loop. */
  void add(Channel channel, ServeConnection connection) {
    open.add(connection);
    channel.closeFuture().addListener(closed -> open.remove(connection));
    channels.add(channel);
    // Looked at after it was added: one that comes while all are being told is told by one of us.
    if (graceMillis >= 0) {
      tell(channel, graceMillis);
    }
  }

  int count() {
    return channels.size();
  }

  void goAway(long graceMillis) {
    this.graceMillis = graceMillis;
    channels.forEach(channel -> tell(channel, graceMillis));
  }

  private static void tell(Channel channel, long graceMillis) {
    channel.pipeline().fireUserEventTriggered(new ServeConnection.GoAway(graceMillis));
  }

  /** How many callers that said hello have not said that they turn elsewhere. */
  int unheard() {
    return (int) open.stream().filter(ServeConnection::isUnheard).count();
  }

  /** Closes all, once what is queued has left, or that has taken too long. */
  void close(long farewellMillis) {
    // Behind the replies that are queued; a peer that does not read has so long and no longer.
    channels.writeAndFlush(Unpooled.EMPTY_BUFFER).awaitUninterruptibly(farewellMillis);
    channels.close().awaitUninterruptibly();
  }

  @Override
  public String toString() {
    return count() + " connections";
  }
}
