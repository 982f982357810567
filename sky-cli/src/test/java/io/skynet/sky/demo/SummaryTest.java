package io.skynet.sky.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.runtime.client.InstanceStats;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SummaryTest {

  @Test
  void countsByInstanceAndTellsTheSecondStartFromTheFirst() {
    List<InstanceStats> stats =
        List.of(
            new InstanceStats(instance("echo-2", 9003, 20), true, 43, 0),
            new InstanceStats(instance("echo-1", 9000, 1), true, 410, 0),
            new InstanceStats(instance("echo-2", 10001, 1), false, 50, 2));
    assertEquals(
        """
        ID             ADDRESS          CALLS
        echo-1         127.0.0.1:9000   410 calls, 0 failed
        echo-2         127.0.0.1:10001  50 calls, 2 failed
        echo-2, again  127.0.0.1:9003   43 calls, 0 failed
        all                             503 calls, 2 failed (2 UNKNOWN_OUTCOME)
        """,
        Summary.lines(new Tally(501, Map.of("UNKNOWN_OUTCOME", 2L)), stats).stream()
                .map(Object::toString)
                .collect(java.util.stream.Collectors.joining("\n"))
            + "\n");
  }

  private static Instance instance(String id, int port, long started) {
    return new Instance(
        id,
        "Echo",
        "1.0.0",
        "east",
        "h1",
        InstanceState.REGISTERED,
        new Endpoint("127.0.0.1", port),
        Map.of(),
        "i" + started,
        1,
        Instant.ofEpochSecond(started));
  }
}
