package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.embedded.EmbeddedChannel;
import io.skynet.runtime.rpc.Skeleton;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.server.Dispatcher;
import io.skynet.runtime.server.RouteTable;
import io.skynet.runtime.wire.WireLimits;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;

/** One end of a connection, without a socket: what comes in, and what goes out. */
final class EmbeddedEnd implements AutoCloseable {
  private final EmbeddedChannel channel;

  /** {@code [0, 0, "$/hello", [{"v": 1}]]}. */
  static final byte[] HELLO = ByteText.parse("94 00 00 a7 '$/hello' 91 81 a1 'v' 01");

  /** {@code [1, 0, nil, {"v": 1}]}. */
  private static final byte[] GREETING = ByteText.parse("94 01 00 c0 81 a1 'v' 01");

  /** {@code [1, 0, "?", nil]}. */
  private static final byte[] NO_HELLO = ByteText.parse("94 01 00 a1 '?' c0");

  private EmbeddedEnd(ChannelInitializer<Channel> initializer) {
    channel =
        new EmbeddedChannel(initializer) {
          @Override
          protected SocketAddress remoteAddress0() {
            return new InetSocketAddress("127.0.0.1", 9);
          }
        };
  }

  /** The serving end, of a service that runs its calls on the loop. */
  static EmbeddedEnd serving(ServerLimits limits) {
    return serving(limits, new EchoMethods(Threading.NON_BLOCKING));
  }

  static EmbeddedEnd serving(ServerLimits limits, Skeleton service) {
    Dispatcher methods = new Dispatcher(RouteTable.of(service));
    return new EmbeddedEnd(
        new ChannelInitializer<>() {
          @Override
          protected void initChannel(Channel channel) {
            channel
                .pipeline()
                .addLast(new ServeConnection(channel, methods, limits, new Complaints()).decoder());
          }
        });
  }

  /** The serving end, whose caller has said hello. */
  static EmbeddedEnd servingGreeted(ServerLimits limits) {
    return servingGreeted(limits, new EchoMethods(Threading.NON_BLOCKING));
  }

  static EmbeddedEnd servingGreeted(ServerLimits limits, Skeleton service) {
    EmbeddedEnd end = serving(limits, service);
    end.receive(HELLO);
    assertNotEquals(0, end.sent().length, "hello was not answered");
    return end;
  }

  /** The calling end, of a peer that has no answer to hello but an error: it is open at once. */
  static EmbeddedEnd calling(WireLimits limits, ConnectionListener listener) {
    return calling(limits, listener, NO_HELLO);
  }

  /** The calling end, of a peer that says hello and has no limits. */
  static EmbeddedEnd callingGreeted(WireLimits limits, ConnectionListener listener) {
    return calling(limits, listener, GREETING);
  }

  private static EmbeddedEnd calling(
      WireLimits limits, ConnectionListener listener, byte[] answer) {
    EmbeddedEnd end =
        new EmbeddedEnd(
            new ChannelInitializer<>() {
              @Override
              protected void initChannel(Channel channel) {
                CallConnection connection =
                    new CallConnection(
                        channel, "a peer", 1_000, limits, Liveness.DEFAULT, listener);
                channel.pipeline().addLast(connection.new Decoder());
              }
            });
    assertNotEquals(0, end.sent().length, "no hello was said");
    end.receive(answer);
    return end;
  }

  /** As if each piece had come by a read of its own. */
  void receive(List<byte[]> pieces) {
    pieces.forEach(this::receive);
  }

  void receive(byte[] bytes) {
    if (channel.isOpen()) {
      channel.writeInbound(channel.alloc().buffer(bytes.length).writeBytes(bytes));
    }
    channel.runPendingTasks();
    channel.checkException();
  }

  /** What was sent since this was last asked. */
  byte[] sent() {
    channel.runPendingTasks();
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    for (ByteBuf next = channel.readOutbound(); next != null; next = channel.readOutbound()) {
      byte[] bytes = new byte[next.readableBytes()];
      next.readBytes(bytes).release();
      sent.writeBytes(bytes);
    }
    return sent.toByteArray();
  }

  boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() {
    channel.finishAndReleaseAll();
  }
}
