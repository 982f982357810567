package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

  @ParameterizedTest
  @CsvSource({
    "east, a, 0", // the same host
    "east, b, 1", // the same region
    "west, a, 2", // elsewhere: a host's name means little in another region
    "'', '', 0", // everything is alike
    "east, '', 0",
    "west, '', 2",
    "'', a, 0",
    "'', b, 1"
  })
  void saysHowFarAwayAnInstanceIs(String region, String host, int tier) {
    assertEquals(tier, new Place(region, host).tier(instance("east", "a")));
  }

  private static Instance instance(String region, String host) {
    return new Instance(
        "id",
        "Test",
        "1.0.0",
        region,
        host,
        InstanceState.REGISTERED,
        new Endpoint("127.0.0.1", 1),
        Map.of(),
        "",
        0,
        Instant.EPOCH);
  }
}
