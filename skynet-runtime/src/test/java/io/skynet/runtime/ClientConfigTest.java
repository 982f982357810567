package io.skynet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.client.Place;
import io.skynet.runtime.client.Spread;
import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.MethodOptions;
import io.skynet.runtime.rpc.RpcMethod;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientConfigTest {
  private static final RpcMethod BUY = RpcMethod.unary("Shop", "buy");
  private static final RpcMethod LOOK = RpcMethod.unary("Shop", "look").idempotent();
  private static final CallOptions HASTY =
      CallOptions.DEFAULT.withRetryTimeout(Duration.ofMillis(50));

  private static ClientConfig client(Map<String, String> environment, String... args) {
    return ClientConfig.parse(List.of(args), environment);
  }

  @Test
  void hasDefaults() {
    ClientConfig config = client(Map.of(), "-etcd=mem:");
    assertEquals(new Spread(Balancing.TWO_CHOICES, Place.ANY, 1), config.spread());
    assertNull(config.call().retryTimeout());
    assertTrue(config.methods().isEmpty());
  }

  @Test
  void takesFlags() {
    ClientConfig config =
        client(
            Map.of("SKYNET_BALANCING", "random", "SKYNET_CONNECTIONS", "9"),
            "-etcd=mem:",
            "-balancing=consistent-hash",
            "-region=east",
            "-host=web-7",
            "-connections=2",
            "-idle=60000",
            "-retry-timeout=50");
    assertEquals(
        new Spread(Balancing.CONSISTENT_HASH, new Place("east", "web-7"), 2, Duration.ofMinutes(1)),
        config.spread());
    assertEquals(HASTY, config.call());
  }

  @Test
  void takesTheEnvironmentWhereNoFlagIsGiven() {
    ClientConfig config =
        client(
            Map.of(
                "SKYNET_ETCD", "mem:",
                "SKYNET_BALANCING", "round-robin",
                "SKYNET_REGION", "west",
                "SKYNET_CONNECTIONS", "3",
                "SKYNET_TIMEOUT", "700",
                "SKYNET_RETRY_TIMEOUT", "0"));
    assertEquals(new Spread(Balancing.ROUND_ROBIN, new Place("west", ""), 3), config.spread());
    assertEquals(Duration.ofMillis(700), config.call().timeout());
    assertEquals(Duration.ZERO, config.call().retryTimeout());
  }

  @ParameterizedTest
  @CsvSource({
    "-balancing=fair, '-balancing=fair: expected one of two-choices, round-robin, random'",
    "-connections=0, '-connections=0: a client has from 1 to 64 connections to an instance, not 0'",
    "-connections=many, '-connections=many: expected a number'",
    "-retry-timeout=-1, '-retry-timeout=-1: expected a number of milliseconds'",
    "-region=a\u0007b, '-region='"
  })
  void namesTheFlagThatIsWrong(String arg, String message) {
    ConfigException refused =
        assertThrows(ConfigException.class, () -> client(Map.of("SKYNET_ETCD", "mem:"), arg));
    assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
  }

  @Test
  void refusesToTryAgainWhatMustNotRunTwice() {
    ClientConfig config = ClientConfig.of("mem:");
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> config.withCall(BUY, HASTY));
    assertEquals(
        "Shop.buy must not be tried again after 50 ms: it might run twice, and it is not"
            + " @Idempotent. Leave its retry timeout unset, or mark the method @Idempotent if"
            + " running it twice does no harm",
        refused.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> new MethodOptions(Map.of(LOOK, HASTY, BUY, HASTY)));
  }

  @Test
  void takesWhatNeverTriesAgainForNoMoreThanThat() {
    CallOptions never = CallOptions.DEFAULT.withRetryTimeout(Duration.ZERO);
    CallOptions unset = CallOptions.DEFAULT.withTimeout(Duration.ofSeconds(1));
    ClientConfig config =
        ClientConfig.of("mem:").withCall(LOOK, HASTY).withCall(BUY, never).withCall(BUY, unset);
    assertEquals(Map.of(LOOK, HASTY, BUY, unset), config.methods().byMethod());
  }

  @Test
  void looksForWhoIsNearTheServiceThatItIsPartOf() {
    ServiceConfig service = ServiceConfig.of("mem:").withPlace("east", "web-7");
    assertEquals(new Place("east", "web-7"), service.client().spread().place());
  }
}
