package io.skynet.runtime.transport;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;

/**
 * The event loops of this process, shared by all its services and clients and never ended: their
 * threads are daemons.
 */
final class Loops {
  /** One loop for two processors: a second would cost more in wake-ups than it carries. */
  private static final int COUNT = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  static final EventLoopGroup SHARED =
      new MultiThreadIoEventLoopGroup(
          COUNT, new DefaultThreadFactory("skynet-loop", true), NioIoHandler.newFactory());

  private Loops() {}
}
