package io.skynet.runtime.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.Client;
import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.directory.Await;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** B8: the connection is cut at every byte of a request, and at every byte of its response. */
@Tag("faults")
@Timeout(120)
class CutCallsTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  /** More bytes than a call has either way. */
  private static final int BYTES = 80;

  private final Map<String, Integer> served = new ConcurrentHashMap<>();
  private int calls;
  private int cuts;

  private void serve(int number, String id) {
    served.merge(id, 1, Integer::sum);
  }

  /** Why it failed; null if it did not. */
  private static RpcException call(ServiceClient client, RpcMethod method, String id) {
    try (OutgoingCall call = client.start(method)) {
      call.args(1).writeString(id);
      assertEquals(id, call.await().readString());
      return null;
    } catch (RpcException e) {
      return e;
    }
  }

  /** The only instance: what may have run fails, and is not made again. */
  @Test
  void aCallThatMayNotRunTwiceRunsOnceAtMost() throws Exception {
    try (Crew crew = new Crew(1, this::serve)) {
      TcpProxy proxy = crew.proxy();
      cutWrites(crew, proxy::cutAfterRequest);
      int ofRequests = cuts;
      cutWrites(crew, proxy::cutAfter);
      assertTrue(ofRequests > 10 && cuts - ofRequests > 10, ofRequests + " of " + cuts);
      Figures.note(
          "B8",
          "cut at every byte of request (%d) and response (%d): each ended with UNKNOWN_OUTCOME,"
              + " ran once at most, and the connection was made again",
          ofRequests,
          cuts - ofRequests);
    }
  }

  private void cutWrites(Crew crew, LongConsumer cutAfter) throws Exception {
    for (int bytes = 0; bytes < BYTES; bytes++) {
      // Its own client: one that is cut off again and again waits longer each time.
      try (Client client = crew.another()) {
        ServiceClient test = client.service("Test").with(Traffic.UNHEDGED);
        assertTrue(test.awaitInstances(1, SOON));
        cutAfter.accept(bytes);
        String id = "write-" + calls++;
        RpcException failure = call(test, Journal.WRITE, id);
        cutAfter.accept(Long.MAX_VALUE);
        if (failure == null) {
          assertEquals(1, served.get(id));
        } else {
          cuts++;
          assertEquals(RpcCode.UNKNOWN_OUTCOME, failure.code(), bytes + " bytes: " + failure);
          assertTrue(served.getOrDefault(id, 0) <= 1, bytes + " bytes: it ran twice");
          Await.until(SOON, "a new connection", () -> test.stats().get(0).connected());
          assertEquals(null, call(test, Journal.WRITE, "again-" + id));
        }
      }
    }
  }

  /** Another instance is there: what may run twice is made there. */
  @Test
  void anIdempotentCallIsMadeElsewhere() throws Exception {
    try (Crew crew = new Crew(2, this::serve)) {
      TcpProxy proxy = crew.proxy();
      cutReads(crew, proxy, proxy::cutAfterRequest);
      cutReads(crew, proxy, proxy::cutAfter);
      assertTrue(proxy.cuts() > 20, proxy.cuts() + " were cut");
      Figures.note(
          "B8", "%d idempotent calls that were cut were made elsewhere: 0 failed", proxy.cuts());
    }
  }

  private void cutReads(Crew crew, TcpProxy proxy, LongConsumer cutAfter) throws Exception {
    for (int bytes = 0; bytes < BYTES; bytes++) {
      try (Client client = crew.another()) {
        ServiceClient test = client.service("Test").with(Traffic.UNHEDGED);
        assertTrue(test.awaitInstances(2, SOON));
        long before = crew.begun(0);
        cutAfter.accept(bytes);
        // Until it is drawn: one of the two is behind the proxy.
        for (int i = 0; i < 20 && crew.begun(0) == before && proxy.cuts() <= bytes; i++) {
          assertEquals(null, call(test, Journal.ECHO, "read-" + calls++), bytes + " bytes");
        }
        cutAfter.accept(Long.MAX_VALUE);
      }
    }
  }
}
