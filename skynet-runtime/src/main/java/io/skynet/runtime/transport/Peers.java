package io.skynet.runtime.transport;

import io.netty.util.NetUtil;
import java.net.InetSocketAddress;
import java.net.SocketAddress;

/** How the ends of connections are written down. */
final class Peers {
  private Peers() {}

  /** As {@code host:port}, an IPv6 address in brackets; whatever it is, if not that of a socket. */
  static String name(SocketAddress address) {
    return address instanceof InetSocketAddress socket
        ? NetUtil.toSocketAddressString(socket)
        : String.valueOf(address);
  }
}
