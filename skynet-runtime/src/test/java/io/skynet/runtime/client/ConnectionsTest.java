package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many connections there are to an instance, which may change while they are in use. */
@Timeout(30)
class ConnectionsTest extends CallingTest {

  private static final RpcMethod WHERE = RpcMethod.unary("Test", "where");

  @Override
  TestServer server() {
    return super.server()
        .on(WHERE, call -> call.reply().writeString(RequestInfo.current().connectionAddress()));
  }

  /** By how many different ones calls are made. */
  private static long used(ServiceClient client) {
    return IntStream.range(0, 50).mapToObj(i -> client.send("Test.where")).distinct().count();
  }

  private int connections() {
    return server.listener().connectionCount();
  }

  private void awaitConnections(int count) throws Exception {
    await(() -> connections() == count);
  }

  @Test
  void moreAreMadeAndThoseTooManyAreClosed() throws Exception {
    view.add(server.instance());
    awaitConnections(1);
    client.connections(4);
    awaitConnections(4);
    assertTrue(client.awaitInstances(1, SOON));
    client.connections(2);
    awaitConnections(2);
    for (int i = 0; i < 10; i++) {
      assertEquals("hi", echo(client, "hi"));
    }
    assertEquals(2, connections(), "what was closed is not made again");
  }

  @Test
  void noneAndTooManyAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> client.connections(0));
    assertThrows(IllegalArgumentException.class, () -> client.connections(65));
  }

  @Test
  void whoComesLaterHasAsMany() throws Exception {
    client.connections(3);
    view.add(server.instance());
    awaitConnections(3);
  }

  @Test
  void whatIsUnderWayOnAConnectionThatIsTooManyIsFinished() throws Exception {
    try (ServiceClient wide =
        client(InstanceFilter.ANY, settings().withSpread(settings().spread().withConnections(4)))) {
      view.add(server.instance());
      await(() -> used(wide) == 4);
      awaitConnections(5); // the other client has one
      List<CompletableFuture<String>> replies = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        OutgoingCall call = wide.start(HANG);
        call.args(0);
        replies.add(
            call.sendAsync(
                (MsgReader in) -> {
                  in.skip();
                  return "done";
                }));
      }
      await(() -> server.dispatcher().running().count() == 8);
      wide.connections(1);
      assertEquals("hi", echo(wide, "hi"));
      assertEquals(5, connections(), "calls are under way on each of them");
      release.countDown();
      for (CompletableFuture<String> reply : replies) {
        assertEquals("done", reply.get(5, TimeUnit.SECONDS));
      }
      awaitConnections(2);
    }
  }

  /** One that cannot be made is the first to be given up. */
  @Test
  void whoCannotBeReachedIsTriedNoMoreOftenThanAsked() throws Exception {
    Instance away = server.instance();
    server.close();
    view.add(away);
    client.connections(3);
    client.connections(1);
    try (TestServer back = server().start(away.endpoint().port())) {
      assertTrue(client.awaitInstances(1, SOON));
      assertEquals("hi", echo(client, "hi"));
      await(() -> back.listener().connectionCount() == 1); // one given up may still have opened
    }
  }
}
