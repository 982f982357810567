package io.skynet.benchmarks;

import io.skynet.runtime.BindAddress;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Threading;

/** The answering end of ours, as a user would write it. */
final class OrdersService extends OrdersSkeleton {
  private final Threading threading;

  OrdersService(Threading threading) {
    this.threading = threading;
  }

  static void start(String directory, Threading threading) throws Exception {
    ServiceConfig config = ServiceConfig.of(directory).withBind(new BindAddress("127.0.0.1", 0, 0));
    Service.create(config, new OrdersService(threading)).start(true);
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
