package io.skynet.runtime.transport;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Skeleton;
import io.skynet.runtime.rpc.Threading;
import java.util.concurrent.CountDownLatch;

/** A service that answers with what it is given. */
record EchoMethods(Threading threading) implements Skeleton {

  @Override
  public void routes(Routes routes) {
    routes.add(
        RpcMethod.unary("Echo", "echo"),
        call -> call.reply().writeString(call.args(1).readString()));
    routes.add(RpcMethod.unary("Echo", "take"), EchoMethods::take);
    routes.add(RpcMethod.unary("Echo", "blow"), EchoMethods::blow);
    routes.add(RpcMethod.unary("Echo", "keep"), EchoMethods::keep);
    routes.add(RpcMethod.oneway("Echo", "note"), call -> call.args(1).readString());
  }

  /** Takes a value of any kind. */
  private static void take(IncomingCall call) {
    call.args(1).skip();
    call.reply().writeNil();
  }

  /** Answers with so many bytes. */
  private static void blow(IncomingCall call) {
    int size = call.args(1).readInt();
    call.reply().writeBinary(new byte[size]);
  }

  /** Takes a value of any kind, and is not done with it until nobody waits for it any more. */
  private static void keep(IncomingCall call) throws InterruptedException {
    call.args(1).skip();
    new CountDownLatch(1).await();
  }

  @Override
  public Threading threading(RpcMethod method) {
    return threading;
  }
}
