package io.skynet.runtime.transport;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.skynet.runtime.msgpack.MsgWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a connection has to send, so that many messages leave with one write.
 *
 * <p>Any thread may {@link #submit}. The messages form a stack that is pushed by compare-and-set;
 * whoever finds nobody scheduled wakes the loop, which takes the whole stack and turns it around.
 * On the loop, while a batch of received messages is being handled, all is appended to the batch at
 * once, by {@link #open} and {@link #sent} or by {@link #submit}; {@link #flush} at the end of it.
 */
final class Outbox {
  /** From here on a copy costs more than a write of its own. */
  private static final int LARGE = 32 * 1024;

  private static final VarHandle TOP;
  private static final VarHandle SCHEDULED;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      TOP = lookup.findVarHandle(Outbox.class, "top", Outgoing.class);
      SCHEDULED = lookup.findVarHandle(Outbox.class, "scheduled", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final LoopBuffers buffers = LoopBuffers.ofThisLoop();
  private final Channel channel;
  private final Runnable flushed;
  private final Runnable drain = this::drain;

  @SuppressWarnings("unused") // through TOP
  private volatile @Nullable Outgoing top;

  @SuppressWarnings("unused") // through SCHEDULED
  private volatile boolean scheduled;

  /** Event loop only, as are those below. */
  private @Nullable MsgWriter batch;

  private @Nullable String closedBecause;
  private boolean unflushed;

  /** Whether received messages are being handled, and {@link #flush} follows. */
  private boolean gathering;

  /** When the batch's first message asked for the time; 0 if none has. */
  private long nanos;

  /**
   * For a channel of this event loop.
   *
   * @param flushed run when bytes have been given to the socket, which may not have taken all
   */
  Outbox(Channel channel, Runnable flushed) {
    this.channel = channel;
    this.flushed = flushed;
  }

  /** Hands over a message. Any thread; never blocks. */
  void submit(Outgoing message) {
    // What others may see of the first is of no account to them.
    if (gathering && channel.eventLoop().inEventLoop()) {
      sendOrClose(message);
    } else {
      push(message);
    }
  }

  private void push(Outgoing message) {
    Outgoing seen;
    do {
      seen = (Outgoing) TOP.getVolatile(this);
      message.next = seen;
    } while (!TOP.compareAndSet(this, seen, message));
    if (!(boolean) SCHEDULED.getVolatile(this) && SCHEDULED.compareAndSet(this, false, true)) {
      channel.eventLoop().execute(drain);
    }
  }

  private void drain() {
    // Cleared first: a message pushed from here on schedules another round.
    SCHEDULED.setVolatile(this, false);
    Outgoing message = takeAll();
    while (message != null) {
      Outgoing following = message.next;
      message.next = null;
      sendOrClose(message);
      message = following;
    }
    flush();
  }

  /** One that cannot be sent must not take along those behind it, which are told of the close. */
  private void sendOrClose(Outgoing message) {
    try {
      send(message);
    } catch (Throwable e) {
      channel.pipeline().fireExceptionCaught(e);
    }
  }

  private @Nullable Outgoing takeAll() {
    Outgoing newest = (Outgoing) TOP.getAndSet(this, null);
    Outgoing oldest = null;
    while (newest != null) {
      Outgoing following = newest.next;
      newest.next = oldest;
      oldest = newest;
      newest = following;
    }
    return oldest;
  }

  private void send(Outgoing message) {
    if (closedBecause != null) {
      message.onNotSent(closedBecause);
    } else if (!channel.isActive()) {
      // Closed, but not told yet: what is written now would be lost, and nobody would know.
      message.onNotSent("the connection is closing");
    } else {
      message.writeTo(this);
      sent();
    }
  }

  /** Received messages are being handled; {@link #flush} follows. Event loop only. */
  void gather() {
    gathering = true;
  }

  /** The batch, to append whole messages to; {@link #sent} follows. Event loop only. */
  MsgWriter open() {
    MsgWriter open = batch;
    if (open == null) {
      open = buffers.lendBatch();
      batch = open;
      nanos = 0;
    }
    return open;
  }

  /** Whether these bytes are better sent from where they are than copied once more. */
  static boolean isLarge(MsgWriter bytes) {
    return bytes.position() >= LARGE;
  }

  /**
   * Appends bytes, and leaves large ones where they are: those must not change before the event
   * loop has come to the end of what it does now. Event loop only.
   */
  void append(MsgWriter bytes) {
    if (!isLarge(bytes)) {
      open().writeRaw(bytes.array(), 0, bytes.position());
    } else if (closedBecause == null) {
      write();
      // Netty's socket channels copy it at once to where the operating system can take it from.
      channel.write(
          Unpooled.wrappedBuffer(bytes.array(), 0, bytes.position()), channel.voidPromise());
      unflushed = true;
    }
  }

  /** When the batch was begun, as {@link System#nanoTime()} counts. Event loop only. */
  long nanos() {
    if (nanos == 0) {
      nanos = System.nanoTime();
    }
    return nanos;
  }

  /** A message was appended. Event loop only. */
  void sent() {
    MsgWriter open = batch;
    if (open != null && open.position() >= LoopBuffers.SIZE) {
      flush();
    }
  }

  /** Writes the batch to the socket. Event loop only. */
  void flush() {
    gathering = false;
    write();
    if (unflushed) {
      unflushed = false;
      channel.flush();
      flushed.run();
    }
  }

  private void write() {
    MsgWriter full = batch;
    if (full == null) {
      return;
    }
    batch = null;
    int size = full.position();
    try {
      if (size > 0 && closedBecause == null) {
        ByteBuf bytes = channel.alloc().directBuffer(size, size);
        bytes.writeBytes(full.array(), 0, size);
        channel.write(bytes, channel.voidPromise());
        unflushed = true;
      }
    } finally {
      buffers.takeBack(full);
    }
  }

  /** From here on nothing is sent. Event loop only. */
  void close(String reason) {
    closedBecause = reason;
    flush();
    drain();
  }
}
