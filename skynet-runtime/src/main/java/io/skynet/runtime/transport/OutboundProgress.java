package io.skynet.runtime.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;

/**
 * How far a channel's writing has come: two that are equal, and some time apart, mean that nothing
 * has left. Event loop only.
 *
 * @param current which buffer is being written
 * @param written how much of it has been
 */
record OutboundProgress(int current, long written) {

  static OutboundProgress of(Channel channel) {
    ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
    return buffer == null
        ? new OutboundProgress(0, 0)
        : new OutboundProgress(System.identityHashCode(buffer.current()), buffer.currentProgress());
  }
}
