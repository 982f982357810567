package io.skynet.runtime.client;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.rpc.Handler;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Skeleton;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.server.Dispatcher;
import io.skynet.runtime.server.RouteTable;
import io.skynet.runtime.transport.Listener;
import io.skynet.runtime.transport.ServerLimits;
import java.net.BindException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An instance on a real port, whose methods are handlers of a test. */
final class TestServer implements Skeleton, AutoCloseable {
  private final Map<RpcMethod, Handler> handlers = new LinkedHashMap<>();
  private final Map<RpcMethod, Threading> threadings = new HashMap<>();
  private Threading threading = Threading.BLOCKING;
  private ServerLimits limits = ServerLimits.DEFAULT;
  private Listener listener;
  private Dispatcher dispatcher;

  TestServer on(RpcMethod method, Handler handler) {
    handlers.put(method, handler);
    return this;
  }

  TestServer threading(Threading threading) {
    this.threading = threading;
    return this;
  }

  TestServer threading(RpcMethod method, Threading threading) {
    threadings.put(method, threading);
    return this;
  }

  TestServer limits(ServerLimits limits) {
    this.limits = limits;
    return this;
  }

  TestServer start() throws BindException {
    return start(0);
  }

  TestServer start(int port) throws BindException {
    dispatcher = new Dispatcher(RouteTable.of(this));
    dispatcher.limit(limits.calls());
    listener = Listener.bind(InetAddress.getLoopbackAddress(), port, port, limits, dispatcher);
    return this;
  }

  int port() {
    return listener.port();
  }

  Listener listener() {
    return listener;
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  Instance instance() {
    return instance("1.0.0", "local");
  }

  Instance instance(String version, String region) {
    return instance(version, region, Map.of());
  }

  Instance instance(String version, String region, Map<String, String> contracts) {
    return new Instance(
        UUID.randomUUID().toString(),
        "Test",
        version,
        region,
        "here",
        InstanceState.REGISTERED,
        new Endpoint("127.0.0.1", port()),
        contracts,
        UUID.randomUUID().toString(),
        0,
        Instant.EPOCH);
  }

  @Override
  public void routes(Routes routes) {
    handlers.forEach(routes::add);
  }

  @Override
  public Threading threading(RpcMethod method) {
    return threadings.getOrDefault(method, threading);
  }

  @Override
  public void close() {
    listener.close();
  }
}
