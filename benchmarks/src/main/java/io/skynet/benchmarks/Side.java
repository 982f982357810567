package io.skynet.benchmarks;

import io.skynet.runtime.rpc.Threading;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * One side of one system, in a JVM of its own: {@code server SYSTEM} prints where it is and lives
 * until its input ends; {@code client SYSTEM WHERE SCENARIO WARMUP_MILLIS MILLIS} prints the
 * figure.
 */
final class Side {
  private Side() {}

  public static void main(String[] args) throws Exception {
    if (args[0].equals("server")) {
      System.out.println(serve(args[1]));
      while (System.in.read() >= 0) {
        // until whoever started this is gone
      }
    } else {
      System.out.println(call(args));
    }
    System.exit(0);
  }

  private static String serve(String system) throws Exception {
    if (system.equals("limit")) {
      return Integer.toString(LimitServer.start());
    }
    String directory = "embedded:" + freePort();
    boolean blocking = system.equals("ours-blocking");
    OrdersService.start(directory, blocking ? Threading.BLOCKING : Threading.NON_BLOCKING);
    return directory;
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static double call(String[] args) throws InterruptedException {
    Scenario scenario = Scenario.valueOf(args[3]);
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < scenario.connections; i++) {
      boolean limit = args[1].equals("limit");
      targets.add(limit ? new LimitTarget(Integer.parseInt(args[2])) : new ClientTarget(args[2]));
    }
    for (Target target : targets) {
      Work.check(target.place(Work.request(1)), 1);
    }
    new Load(scenario, targets).run(Long.parseLong(args[4]));
    return new Load(scenario, targets).run(Long.parseLong(args[5]));
  }
}
