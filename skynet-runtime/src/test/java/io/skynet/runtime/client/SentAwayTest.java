package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.msgpack.value.ArrayValue;

/** What a client does when an instance says that it leaves. */
@Timeout(60)
class SentAwayTest extends CallingTest {
  /** {@code [2, "$/goaway", [30000]]}. */
  private static final String GO_AWAY = "9302a8242f676f6177617991cd7530";

  private static final String HEARD = "[2,\"$/goaway\",[]]";

  /** {@code [1, 0, nil, {"v": 1, "limits": {"calls": 1}}]}. */
  private static final String TAKES_ONE_CALL =
      "940100c0 82 a17601 a66c696d697473 81 a563616c6c7301";

  private static FakeServer silent(String greeting) throws Exception {
    return new FakeServer(message -> FakeServer.isHello(message) ? greeting : "");
  }

  private static List<String> received(FakeServer server) {
    return server.received().stream().map(ArrayValue::toString).toList();
  }

  @Test
  void saysThatItHasHeardAndSendsNothingAfterThat() throws Exception {
    try (FakeServer leaving = silent(FakeServer.GREETING)) {
      view.add(leaving.instance());
      assertTrue(client.awaitInstances(1, SOON));
      CompletableFuture<String> sent = echoAsync(client, "keeps the connection open");
      await(() -> received(leaving).size() == 2);
      view.add(server.instance());
      assertTrue(client.awaitInstances(2, SOON));
      leaving.say(GO_AWAY);
      await(() -> received(leaving).contains(HEARD));
      for (int i = 0; i < 20; i++) {
        assertEquals("hi", echo(client, "hi"));
      }
      assertEquals(3, received(leaving).size(), "a hello, a call, and that it has heard");
      leaving.say("940101c0 a473656e74");
      assertEquals("sent", sent.get(5, TimeUnit.SECONDS));
    }
  }

  @Test
  void takesWhatItHeldBackElsewhere() throws Exception {
    try (FakeServer leaving = silent(TAKES_ONE_CALL)) {
      view.add(leaving.instance());
      assertTrue(client.awaitInstances(1, SOON));
      CompletableFuture<String> sent = echoAsync(client, "sent");
      CompletableFuture<String> held = echoAsync(client, "held");
      await(() -> received(leaving).size() == 2);
      view.add(server.instance());
      assertTrue(client.awaitInstances(2, SOON));
      leaving.say(GO_AWAY);
      assertEquals("held", held.get(5, TimeUnit.SECONDS));
      leaving.say("940101c0 a473656e74");
      assertEquals("sent", sent.get(5, TimeUnit.SECONDS), "what is under way there is finished");
    }
  }
}
