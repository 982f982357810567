package io.skynet.benchmarks;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.skynet.benchmarks.Orders.Order;
import io.skynet.benchmarks.Orders.OrderRequest;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import java.net.InetAddress;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The calling end of the limit: one wake-up and one write for all calls that have gathered. */
final class LimitTarget extends LimitFrames implements Target<Order> {
  private static final EventLoopGroup LOOP =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

  /** A call: what it sends, or what it waits for. */
  private record Call(
      @Nullable OrderRequest request, byte @Nullable [] content, CompletableFuture<Object> reply) {}

  private final Queue<Call> submitted = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private final @Nullable Call[] waiting = new @Nullable Call[4096];
  private final Channel channel;
  private int nextId;

  LimitTarget(int port) {
    channel =
        new Bootstrap()
            .group(LOOP)
            .channel(NioSocketChannel.class)
            .option(ChannelOption.TCP_NODELAY, true)
            .handler(this)
            .connect(InetAddress.getLoopbackAddress(), port)
            .syncUninterruptibly()
            .channel();
  }

  @Override
  public Order place(long id) {
    return placeAsync(id).join();
  }

  @Override
  @SuppressWarnings("unchecked") // the reply to an order is an order
  public CompletableFuture<Order> placeAsync(long id) {
    return (CompletableFuture<Order>) (CompletableFuture<?>) submit(Work.request(id), null);
  }

  @Override
  public void check(Order order, long id) {
    Work.check(order.id(), order.total(), id);
  }

  @Override
  @SuppressWarnings("unchecked") // the reply to a blob is a blob
  public CompletableFuture<byte[]> blobAsync(byte[] content) {
    return (CompletableFuture<byte[]>) (CompletableFuture<?>) submit(null, content);
  }

  private CompletableFuture<Object> submit(
      @Nullable OrderRequest request, byte @Nullable [] content) {
    Call call = new Call(request, content, new CompletableFuture<>());
    submitted.add(call);
    if (!scheduled.get() && scheduled.compareAndSet(false, true)) {
      channel.eventLoop().execute(this::drain);
    }
    return call.reply;
  }

  private void drain() {
    scheduled.set(false);
    for (Call call = submitted.poll(); call != null; call = submitted.poll()) {
      while (waiting[nextId & waiting.length - 1] != null) {
        nextId++;
      }
      waiting[nextId & waiting.length - 1] = call;
      MsgWriter out = begin();
      if (call.request != null) {
        OrdersTypes.writeOrderRequest(out, call.request);
      } else if (call.content != null) {
        out.writeBinary(call.content);
      }
      end(nextId++, call.request != null ? ORDER : BLOB);
    }
    flush(channel.pipeline().firstContext());
  }

  @Override
  void onFrame(int id, byte kind, MsgReader in) {
    Call call = waiting[id & waiting.length - 1];
    waiting[id & waiting.length - 1] = null;
    if (call != null) {
      call.reply.complete(kind == ORDER ? OrdersTypes.readOrder(in) : in.readBinary());
    }
  }
}
