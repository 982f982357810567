package io.skynet.benchmarks;

import io.skynet.runtime.BindAddress;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Threading;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The answering end of ours, as a user would write it. */
final class OursServer extends OrdersSkeleton {
  private final Threading threading;

  private OursServer(Threading threading) {
    this.threading = threading;
  }

  /** Serves, beside a directory of its own. */
  static Place start(Threading threading) throws IOException, InterruptedException {
    int port = freePort();
    ServiceConfig config =
        ServiceConfig.of("embedded:" + port).withBind(new BindAddress("127.0.0.1", 0, 0));
    Service service = Service.create(config, new OursServer(threading)).start(true);
    return new Place("etcd://127.0.0.1:" + port, Place.portOf(service.address()));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public Order place(OrderRequest request) {
    return Work.answer(request);
  }

  @Override
  public byte[] blob(byte[] content) {
    return content;
  }

  @Override
  public Threading threading(RpcMethod method) {
    return threading;
  }
}
