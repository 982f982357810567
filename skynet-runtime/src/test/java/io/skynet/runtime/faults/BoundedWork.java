package io.skynet.runtime.faults;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Skeleton;
import io.skynet.runtime.rpc.Threading;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service whose capacity is what a semaphore and a timed handler make it, and not what the
 * machine does: so many calls at once, each of which takes so long.
 */
final class BoundedWork implements Skeleton {
  static final RpcMethod WORK = RpcMethod.unary("Test", "work");
  static final RpcMethod HEALTH = RpcMethod.unary("Test", "health");

  private static final ContractRef CONTRACT =
      new ContractRef(
          "Test",
          "978231c4df04b99543f90222041ee416",
          "META-INF/skynet/Test.json",
          BoundedWork.class);

  private final Semaphore permits;
  private final Duration each;
  private final AtomicInteger entered = new AtomicInteger();

  BoundedWork(int permits, Duration each) {
    this.permits = new Semaphore(permits);
    this.each = each;
  }

  @Override
  public void routes(Routes routes) {
    routes.contract(CONTRACT);
    routes.add(WORK, this::work);
    routes.add(HEALTH, call -> call.reply().writeNil());
  }

  /** How many calls have begun to wait for their turn. */
  int entered() {
    return entered.get();
  }

  private void work(IncomingCall call) throws InterruptedException {
    entered.incrementAndGet();
    permits.acquire();
    try {
      TimeUnit.NANOSECONDS.sleep(each.toNanos());
    } finally {
      permits.release();
    }
    call.reply().writeNil();
  }

  @Override
  public Threading threading(RpcMethod method) {
    return method == HEALTH ? Threading.NON_BLOCKING : Threading.BLOCKING;
  }

  @Override
  public String toString() {
    return "work of " + each + " each, " + permits.availablePermits() + " more at once";
  }
}
