package io.skynet.runtime;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.Handler;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.ServiceControl;
import io.skynet.runtime.rpc.Skeleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** An interface with one method, which notes what its service tells it. */
final class TestSkeleton implements Skeleton {
  static final ContractRef CONTRACT =
      new ContractRef(
          "Test",
          "978231c4df04b99543f90222041ee416",
          "META-INF/skynet/Test.json",
          TestSkeleton.class);

  ContractRef contract = CONTRACT;
  final List<String> events = new CopyOnWriteArrayList<>();
  final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final Handler handler;
  Consumer<ServiceControl> onStarted = service -> {};

  TestSkeleton(Handler handler) {
    this.handler = handler;
  }

  static TestSkeleton echo() {
    return new TestSkeleton(call -> call.reply().writeString(call.args(1).readString()));
  }

  @Override
  public void routes(Routes routes) {
    routes.contract(contract);
    routes.add(RpcMethod.unary("Test", "echo"), handler);
  }

  @Override
  public void started(ServiceControl service) {
    note("started");
    onStarted.accept(service);
  }

  @Override
  public void registered(ServiceControl service) {
    note("registered");
  }

  @Override
  public void unregistered(ServiceControl service) {
    note("unregistered");
  }

  @Override
  public void stopped(ServiceControl service) {
    note("stopped");
  }

  private void note(String event) {
    events.add(event);
    threads.add(Thread.currentThread());
  }
}
