package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of calls while instances come, go, drain and die. */
@Timeout(30)
class InstancesComeAndGoTest extends CallingTest {

  @Test
  void saysWhichFiltersLeaveNothing() {
    view.add(server.instance("2.0.0", "west"));
    try (ServiceClient picky = client(new InstanceFilter("Test", "2.0.0", "east", ""))) {
      RpcException failure = failure(() -> echo(picky, "hi"));
      assertEquals(RpcCode.NO_INSTANCE, failure.code());
      assertEquals(
          "Test.echo: no instance for service=Test version=2.0.0 region=east: "
              + "1 of the service, 1 with version 2.0.0, 0 with region east, 0 of them registered; "
              + "127.0.0.1:"
              + server.port()
              + " 2.0.0: its region is not east",
          failure.getMessage());
    }
  }

  /** Its lease has run out, and its connection is up: only a ping tells whether it lives. */
  @Test
  void callsToAHungInstanceThatTheDirectoryHasLostAreMadeElsewhere() throws Exception {
    try (FakeServer hung =
        new FakeServer(message -> FakeServer.isHello(message) ? FakeServer.GREETING : "")) {
      Instance lost = hung.instance();
      view.add(lost);
      assertTrue(client.awaitInstances(1, SOON));
      OutgoingCall call = client.start(ECHO.idempotent());
      call.args(1).writeString("hi");
      CompletableFuture<String> reply = call.sendAsync(MsgReader::readString);
      await(() -> hung.received().size() == 2);
      view.add(server.instance());
      assertTrue(client.awaitInstances(2, SOON));
      view.remove(lost);
      assertEquals("hi", reply.get(9, TimeUnit.SECONDS), "before its deadline of ten seconds");
    }
  }

  @Test
  void waitsForTheDirectorysFirstAnswer() throws Exception {
    view.forgetEverything();
    try (ServiceClient early = client(InstanceFilter.ANY)) {
      CompletableFuture<String> reply = echoAsync(early, "hi");
      assertFalse(reply.isDone());
      view.add(server.instance());
      assertEquals("hi", reply.get(5, TimeUnit.SECONDS));
    }
  }

  @Test
  void waitsToBeToldOfAnInstanceThatTheViewKnows() throws Exception {
    Runnable telling = view.addUntold(server.instance());
    CompletableFuture<String> reply = echoAsync(client, "hi");
    assertFalse(reply.isDone());
    telling.run();
    assertEquals("hi", reply.get(5, TimeUnit.SECONDS));
  }

  @Test
  void endsACallThatWaitsForTheDirectoryAtItsDeadline() {
    view.forgetEverything();
    try (ServiceClient early = client(InstanceFilter.ANY)) {
      ServiceClient hasty = early.with(new CallOptions(Duration.ofMillis(50)));
      assertEquals(RpcCode.DEADLINE_EXCEEDED, failure(() -> echo(hasty, "hi")).code());
      CompletionException async =
          assertThrows(CompletionException.class, () -> echoAsync(hasty, "hi").join());
      assertInstanceOf(RpcException.class, async.getCause());
    }
  }

  @RepeatedTest(20)
  void saysWhyNoInstanceCanBeReached() {
    server.close();
    view.add(server.instance());
    RpcException failure = failure(() -> echo(client, "hi"));
    assertEquals(RpcCode.UNREACHABLE, failure.code());
    String cause = "no connection to 127.0.0.1:" + server.port() + " could be made: Connection re";
    assertTrue(failure.getMessage().contains(cause), failure.getMessage());
  }

  @Test
  void losesWhatWasUnderWayWithTheConnectionAndNothingElse() throws Exception {
    view.add(server.instance());
    int port = server.port();
    OutgoingCall call = client.start(HANG);
    call.args(0);
    CompletableFuture<String> hanging = call.sendAsync(in -> "");
    await(() -> server.dispatcher().running().count() == 1);
    server.close();
    CompletionException lost = assertThrows(CompletionException.class, hanging::join);
    assertEquals(
        RpcCode.UNKNOWN_OUTCOME, assertInstanceOf(RpcException.class, lost.getCause()).code());
    server = server().start(port);
    await(() -> client.stats().get(0).connected());
    assertEquals("back", echo(client, "back"));
  }

  @Test
  void triesAnIdempotentCallElsewhereWhenItsConnectionIsLost() throws Exception {
    view.add(server.instance());
    OutgoingCall call = client.start(HANG.idempotent());
    call.args(0);
    CompletableFuture<String> hanging = call.sendAsync(in -> "done");
    await(() -> server.dispatcher().running().count() == 1);
    try (TestServer other = server().start()) {
      view.add(other.instance());
      server.close();
      await(() -> other.dispatcher().running().count() == 1);
      release.countDown();
      assertEquals("done", hanging.get(5, TimeUnit.SECONDS));
    }
  }

  @Test
  void leavesInstancesThatWantNoCalls() throws Exception {
    Instance instance = server.instance();
    view.add(instance);
    assertEquals("hi", echo(client, "hi"));
    view.change(instance, instance.withState(InstanceState.DRAINING));
    assertEquals(RpcCode.NO_INSTANCE, failure(() -> echo(client, "hi")).code());
    await(() -> server.listener().connectionCount() == 0);
    view.change(instance.withState(InstanceState.DRAINING), instance);
    assertEquals("taken back", echo(client, "taken back"));
  }

  /** And no connection is left over, however often instances come and go. */
  @Test
  void closesEveryConnectionToAnInstanceThatHasGone() throws Exception {
    try (TestServer other = server().start();
        ServiceClient wide =
            client(InstanceFilter.ANY, settings().withSpread(Spread.DEFAULT.withConnections(3)))) {
      view.add(other.instance());
      for (int i = 0; i < 5; i++) {
        Instance instance = server.instance();
        view.add(instance);
        await(() -> server.listener().connectionCount() == 3 + 1);
        view.remove(instance);
        await(() -> server.listener().connectionCount() == 0);
      }
      assertEquals("hi", echo(wide, "hi"));
      assertEquals(3 + 1, other.listener().connectionCount());
    }
  }

  @Test
  void callsOneThatWantsCallsAgainAsOftenAsTheOthers() throws Exception {
    try (TestServer other = server().start()) {
      Instance instance = server.instance();
      view.add(instance);
      view.add(other.instance());
      assertTrue(client.awaitInstances(2, SOON));
      view.change(instance, instance.withState(InstanceState.UNREGISTERED));
      await(() -> server.listener().connectionCount() == 0);
      view.change(instance.withState(InstanceState.UNREGISTERED), instance);
      assertTrue(client.awaitInstances(2, SOON));
      long before = server.dispatcher().running().total();
      for (int i = 0; i < 10; i++) {
        echo(client, "hi");
      }
      assertEquals(before + 5, server.dispatcher().running().total());
    }
  }

  /** Nothing is given back that was never had. */
  @Test
  void countsNothingAtAnInstanceThatWasNotReached() throws Exception {
    server.close();
    view.add(server.instance());
    assertEquals(RpcCode.UNREACHABLE, failure(() -> echo(client, "hi")).code());
    InstanceStats stats = client.stats().get(0);
    assertEquals(List.of(0L, 0L), List.of(stats.calls(), stats.failures()));
    server = server().start(server.port());
    await(() -> client.stats().get(0).connected());
    assertEquals("hi", echo(client, "hi"));
    assertEquals(1, client.stats().get(0).calls());
  }

  @Test
  void triesTheNextInstanceWhenOneIsDraining() throws Exception {
    try (TestServer other = server().start()) {
      view.add(server.instance());
      view.add(other.instance());
      await(() -> client.stats().stream().allMatch(InstanceStats::connected));
      server.dispatcher().drain();
      for (int i = 0; i < 10; i++) {
        assertEquals("hi", echo(client, "hi"));
      }
      other.dispatcher().drain();
      assertEquals(RpcCode.DRAINING, failure(() -> echo(client, "hi")).code());
    }
  }

  @Test
  void waitsForInstancesThatCanBeCalled() throws Exception {
    assertTrue(client.awaitInstances(0, Duration.ZERO));
    assertFalse(client.awaitInstances(1, Duration.ofMillis(50)));
    Instance instance = server.instance();
    view.add(instance);
    assertTrue(client.awaitInstances(1, SOON));
    assertFalse(client.awaitInstances(2, Duration.ZERO));
    view.remove(instance);
    assertFalse(client.awaitInstances(1, Duration.ZERO));
  }

  @Test
  void callsASuspectForAsLongAsItAnswers() throws Exception {
    Instance instance = server.instance();
    view.add(instance);
    assertEquals("hi", echo(client, "hi"));
    view.suspect(instance);
    assertEquals("hi", echo(client, "hi"));
    server.close();
    await(() -> failure(() -> echo(client, "hi")).code() == RpcCode.NO_INSTANCE);
    assertTrue(failure(() -> echo(client, "hi")).getMessage().contains("lost 1 instances"));
  }

  @Test
  void usesASuspectThatIsBackWhenItsConnectionWasLost() throws Exception {
    Instance instance = server.instance();
    view.add(instance);
    assertEquals("hi", echo(client, "hi"));
    view.suspect(instance);
    server.close();
    await(() -> client.stats().stream().noneMatch(InstanceStats::connected));
    try (TestServer other = server().start()) {
      view.change(instance, other.instance());
      assertEquals("hi", echo(client, "hi"));
    }
  }

  @Test
  void finishesWhatIsUnderWayWhenAnInstanceLeaves() throws Exception {
    Instance instance = server.instance();
    view.add(instance);
    OutgoingCall call = client.start(LATER);
    call.args(0);
    CompletableFuture<String> pending = call.sendAsync(MsgReader::readString);
    await(() -> server.dispatcher().running().count() == 1);
    view.remove(instance);
    promise.complete("finished");
    assertEquals("finished", pending.get(5, TimeUnit.SECONDS));
  }

  @Test
  void endsWhatIsUnderWayEvenWhenItsCallbacksHaveNowhereToRun() throws Exception {
    view.add(server.instance());
    OutgoingCall call = client.with(new CallOptions(Duration.ofMillis(300))).start(HANG);
    call.args(0);
    CompletableFuture<String> hanging = call.sendAsync(in -> "");
    await(() -> server.dispatcher().running().count() == 1);
    client.close();
    callbacks.shutdown();
    assertThrows(CompletionException.class, hanging::join);
    assertEquals(RpcCode.CANCELLED, failure(() -> echo(client, "hi")).code());
  }

  @Test
  void endsACallWhenItsThreadIsInterrupted() throws Exception {
    view.add(server.instance());
    CompletableFuture<RpcCode> outcome = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              RpcCode code = failure(this::hang).code();
              outcome.complete(Thread.currentThread().isInterrupted() ? code : RpcCode.UNKNOWN);
            });
    caller.start();
    await(() -> server.dispatcher().running().count() == 1);
    caller.interrupt();
    assertEquals(RpcCode.CANCELLED, outcome.get(5, TimeUnit.SECONDS));
  }

  /** The directory has not said so yet. */
  @Test
  void turnsAwayFromAnInstanceThatSaysItIsLeaving() throws Exception {
    try (TestServer other = server().start();
        ServiceClient client = client(Balancing.ROUND_ROBIN)) {
      view.add(server.instance());
      view.add(other.instance());
      await(() -> client.stats().stream().allMatch(InstanceStats::connected));
      OutgoingCall call = client.start(LATER);
      call.args(0);
      CompletableFuture<String> pending = call.sendAsync(MsgReader::readString);
      await(() -> server.dispatcher().running().count() == 1);
      server.listener().goAway(Duration.ofSeconds(30));
      await(() -> !client.stats().get(0).connected());
      long before = server.dispatcher().running().total();
      for (int i = 0; i < 10; i++) {
        assertEquals("hi", echo(client, "hi"));
      }
      assertEquals(before, server.dispatcher().running().total());
      server.listener().stopAccepting();
      promise.complete("finished");
      assertEquals("finished", pending.get(5, TimeUnit.SECONDS));
      await(() -> server.listener().connectionCount() == 0);
    }
  }

  /** Each time the connection closes under callers that were about to use it. */
  @Test
  void losesNoCallToAnInstanceThatLeavesAndReturns() throws Exception {
    try (TestServer other = server().start()) {
      Instance instance = server.instance();
      view.add(instance);
      view.add(other.instance());
      AtomicBoolean done = new AtomicBoolean();
      AtomicInteger calls = new AtomicInteger();
      List<CompletableFuture<Void>> callers = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        callers.add(
            CompletableFuture.runAsync(
                () -> {
                  while (!done.get()) {
                    assertEquals("hi", echo(client, "hi"));
                    calls.incrementAndGet();
                  }
                },
                callbacks));
      }
      Instance away = instance.withState(InstanceState.UNREGISTERED);
      for (int i = 0; i < 200; i++) {
        view.change(instance, away);
        awaitCalls(calls, callers);
        view.change(away, instance);
        awaitCalls(calls, callers);
      }
      done.set(true);
      for (CompletableFuture<Void> caller : callers) {
        caller.get(5, TimeUnit.SECONDS);
      }
    }
  }

  private static void awaitCalls(AtomicInteger calls, List<CompletableFuture<Void>> callers)
      throws Exception {
    int enough = calls.get() + 50;
    await(() -> calls.get() >= enough || callers.stream().anyMatch(CompletableFuture::isDone));
  }
}
