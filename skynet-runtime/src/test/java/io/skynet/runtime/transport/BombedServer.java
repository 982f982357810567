package io.skynet.runtime.transport;

import io.netty.util.internal.PlatformDependent;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.wire.WireLimits;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Scanner;

/**
 * A server in a process of its own, which says its port and then, for each line that it is sent,
 * how much memory it holds. It ends with its standard input.
 */
final class BombedServer {
  private static final Duration LONG = Duration.ofMinutes(5);

  private BombedServer() {}

  /** The argument says where its calls run. */
  public static void main(String[] args) throws Exception {
    ServerLimits limits =
        new ServerLimits(WireLimits.DEFAULT, 1024, 2_000, 2_000, LONG, 1 << 20, LONG);
    try (EchoServer server = EchoServer.start(Threading.valueOf(args[0]), limits);
        Scanner in = new Scanner(System.in)) {
      System.out.println(server.listener().port());
      while (in.hasNextLine()) {
        in.nextLine();
        System.out.println(heldBytes());
      }
    }
  }

  private static long heldBytes() {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    long netty = Math.max(0, PlatformDependent.usedDirectMemory());
    long direct =
        ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
            .mapToLong(BufferPoolMXBean::getMemoryUsed)
            .sum();
    return heap + netty + direct;
  }
}
