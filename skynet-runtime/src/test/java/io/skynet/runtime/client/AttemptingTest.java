package io.skynet.runtime.client;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Servers that refuse, answer, or take their time, for tests of what a call tries. */
abstract class AttemptingTest extends CallingTest {
  static final RpcMethod READ = RpcMethod.unary("Test", "read").idempotent();
  static final RpcMethod WRITE = RpcMethod.unary("Test", "write");

  final CountDownLatch interrupted = new CountDownLatch(1);
  final AtomicInteger slowReads = new AtomicInteger();

  TestServer refusing(AtomicInteger refused) throws Exception {
    return super.server()
        .on(READ, call -> refuse(refused))
        .on(WRITE, call -> refuse(refused))
        .start();
  }

  private static void refuse(AtomicInteger refused) {
    refused.incrementAndGet();
    throw new RpcException(RpcCode.OVERLOADED, "no more today");
  }

  TestServer answering(AtomicInteger answered) throws Exception {
    return super.server()
        .on(READ, call -> answer(call, answered))
        .on(WRITE, call -> answer(call, answered))
        .start();
  }

  static void answer(IncomingCall call, AtomicInteger answered) {
    answered.incrementAndGet();
    call.reply().writeString("done");
  }

  /** Waits until its caller gives up. */
  TestServer slow() throws Exception {
    return super.server()
        .on(
            READ,
            call -> {
              slowReads.incrementAndGet();
              try {
                release.await();
              } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
              }
            })
        .start();
  }

  static String call(ServiceClient client, RpcMethod method) {
    try (OutgoingCall call = client.start(method)) {
      call.args(0);
      return call.await().readString();
    }
  }

  static CompletableFuture<String> callAsync(ServiceClient client, RpcMethod method) {
    OutgoingCall call = client.start(method);
    call.args(0);
    return call.sendAsync(MsgReader::readString);
  }

  static Throwable failureOf(CompletableFuture<?> future) throws Exception {
    await(future::isDone);
    return future.handle((value, failure) -> failure).get();
  }
}
