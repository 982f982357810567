package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that have gathered while all instances were gone. */
@Timeout(30)
class ComingBackTest extends CallingTest {
  private static final int CALLS = 200;
  private static final CallOptions BRIEF = new CallOptions(Duration.ofMillis(50));

  @Test
  void theFirstThatIsBackDoesNotGetAllAtOnce() throws Exception {
    Instance instance = server.instance();
    view.add(instance);
    assertEquals("hi", echo(client, "hi"));
    server.close();
    await(() -> !client.stats().get(0).connected());
    TimeUnit.MILLISECONDS.sleep(1_100); // less would be a cut connection
    view.remove(instance);
    List<CompletableFuture<String>> calls = new ArrayList<>();
    try (TestServer back = server().start()) {
      view.add(back.instance());
      for (int i = 0; i < CALLS; i++) {
        OutgoingCall call = client.start(HANG);
        call.args(0);
        calls.add(call.sendAsync(in -> "done"));
      }
      await(() -> back.dispatcher().running().count() >= 16);
      Explanation explanation = client.explain();
      assertTrue(explanation.returning() && explanation.waiting() > 0, explanation.toString());
      assertTrue(explanation.toString().contains("calls return step by step"));
      RpcException late = failure(() -> echo(client.with(BRIEF), "too early"));
      assertTrue(late.getMessage().contains("its turn has not come yet"), late.getMessage());
      long begun = System.nanoTime();
      await(() -> back.dispatcher().running().count() == CALLS);
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      assertEquals(0, client.explain().waiting());
      assertTrue(took > 600, "16, 32, 64 and 128 for a quarter of a second each, not " + took);
      release.countDown();
      for (CompletableFuture<String> call : calls) {
        assertEquals("done", call.get(5, TimeUnit.SECONDS));
      }
    }
  }
}
