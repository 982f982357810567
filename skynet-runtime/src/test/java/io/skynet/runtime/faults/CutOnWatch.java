package io.skynet.runtime.faults;

import io.skynet.runtime.faults.Http2Frames.Frame;
import io.skynet.runtime.faults.TcpProxy.AnswerFilter;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Once armed, cuts a proxy's connections up to 150 ms after a watch has been created through it: in
 * the time in which a server brings what the watch has missed.
 */
final class CutOnWatch {
  private static final int MOST_MILLIS = 150;

  private final TcpProxy proxy;
  private final Random random;
  private boolean armed; // guarded by this, as what follows
  private boolean done = true;

  CutOnWatch(TcpProxy proxy, int seed) {
    this.proxy = proxy;
    this.random = new Random(seed);
  }

  synchronized void arm() {
    armed = true;
    done = false;
  }

  /** Whether the cut that it is armed for is still to come. */
  synchronized boolean isArmed() {
    return !done;
  }

  AnswerFilter filter() {
    Http2Frames frames = new Http2Frames();
    return bytes -> {
      frames.add(bytes).forEach(this::look);
      return bytes;
    };
  }

  private synchronized void look(Frame frame) {
    if (armed && frame.isData() && isCreated(frame.payload())) {
      armed = false;
      CompletableFuture.delayedExecutor(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS)
          .execute(this::cut);
    }
  }

  private void cut() {
    proxy.cut();
    synchronized (this) {
      done = true;
    }
  }

  /**
   * Whether it is a gRPC message with etcd's {@code WatchResponse} in which {@code created} is set:
   * a header (1), perhaps a watch id (2), then a true (3).
   */
  private static boolean isCreated(byte[] message) {
    int at = 5;
    if (message.length < at + 2 || message[at] != 0x0a) {
      return false;
    }
    at += 2 + message[at + 1];
    if (at < message.length && message[at] == 0x10) {
      at++;
      while (at < message.length && message[at] < 0) {
        at++;
      }
      at++;
    }
    return at + 1 < message.length && message[at] == 0x18 && message[at + 1] == 1;
  }

  @Override
  public String toString() {
    return "cuts " + proxy;
  }
}
