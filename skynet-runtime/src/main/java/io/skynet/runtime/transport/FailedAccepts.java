package io.skynet.runtime.transport;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/**
 * What a port has to say when a connection cannot be let in, as when the process may open no more
 * files. Netty, which stands before it, tries again after a second.
 */
final class FailedAccepts extends ChannelInboundHandlerAdapter {
  private final Complaints complaints;

  FailedAccepts(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    complaints.aboutPort(context.channel().localAddress(), String.valueOf(cause.getMessage()));
  }

  @Override
  public String toString() {
    return "failed accepts";
  }
}
