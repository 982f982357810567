package io.skynet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.transport.CallLimits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static ServiceConfig service(Map<String, String> environment, String... args) {
    return ServiceConfig.parse(List.of(args), environment);
  }

  @Test
  void hasDefaults() {
    ServiceConfig config = service(Map.of(), "-etcd=mem:");
    assertEquals("", config.name());
    assertEquals("1.0.0", config.version());
    assertEquals("local", config.region());
    assertEquals(new BindAddress("127.0.0.1", 9000, 9999), config.bind());
  }

  @Test
  void takesFlagsInEveryForm() {
    ServiceConfig config =
        service(
            Map.of(),
            "-region=east",
            "--version",
            "2.0.0",
            "-name",
            "Other",
            "--etcd=mem:x",
            "-weight=3",
            "-host=a=b");
    assertEquals("east", config.region());
    assertEquals("2.0.0", config.version());
    assertEquals("Other", config.name());
    assertEquals("mem:x", config.directory());
    assertEquals("a=b", config.host());
    assertEquals(3, config.withId("x").weight());
  }

  @Test
  void tellsNoTimeFromNone() {
    assertNull(service(Map.of(), "-etcd=mem:").requireDirectory());
    assertEquals(
        Duration.ZERO, service(Map.of(), "-etcd=mem:", "-require-etcd=0").requireDirectory());
    ConfigException failure =
        assertThrows(
            ConfigException.class, () -> service(Map.of(), "-etcd=mem:", "-require-etcd=-1"));
    assertEquals("-require-etcd=-1: expected a number of milliseconds", failure.getMessage());
  }

  @Test
  void takesTheEnvironmentWhereNoFlagIsGiven() {
    Map<String, String> environment =
        Map.of(
            "SKYNET_ETCD", "10.0.0.1:2379,10.0.0.2:2379",
            "SKYNET_REGION", "east",
            "SKYNET_BIND_IP", "127.0.0.2",
            "SKYNET_MIN_PORT", "9100",
            "SKYNET_MAX_PORT", "9200");
    ServiceConfig config = service(environment);
    assertEquals("etcd://10.0.0.1:2379,10.0.0.2:2379", config.directory());
    assertEquals("east", config.region());
    assertEquals(new BindAddress("127.0.0.2", 9100, 9200), config.bind());

    ServiceConfig flags = service(environment, "-region=west", "-bind=127.0.0.3", "-etcd=mem:");
    assertEquals("west", flags.region());
    assertEquals(new BindAddress("127.0.0.3", 9100, 9200), flags.bind());
    assertEquals("mem:", flags.directory());
    assertEquals(7, service(environment, "-bind=127.0.0.3:7").bind().lastPort());
  }

  @Test
  void readsTheLimitsOfCalls() {
    assertEquals(CallLimits.DEFAULT, service(Map.of(), "-etcd=mem:").limits().calls());
    CallLimits calls =
        service(Map.of(), "-etcd=mem:", "-calls=50", "-calls-limit=vegas", "-calls-wait=250")
            .limits()
            .calls();
    assertEquals(new CallLimits(50, CallLimits.Adaptation.VEGAS, Duration.ofMillis(250)), calls);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1, 9000, 9999",
    "127.0.0.1:80, 127.0.0.1, 80, 80",
    "0.0.0.0:80-90, 0.0.0.0, 80, 90",
    "::1, ::1, 9000, 9999",
    "[::1], ::1, 9000, 9999",
    "[::1]:80, ::1, 80, 80",
    "[fe80::1]:80-90, fe80::1, 80, 90"
  })
  void readsWhereToListen(String text, String ip, int first, int last) {
    assertEquals(new BindAddress(ip, first, last), BindAddress.parse(text, BindAddress.DEFAULT));
  }

  @ParameterizedTest
  @CsvSource({
    "-regoin=east, '''-regoin'' is not a setting; there are -name -version -region'",
    "-region=, '-region=: expected 1 to 255 characters, found 0'",
    "-bind=nonsense, '-bind=nonsense: ''nonsense'' is not an IP address'",
    "-bind=1.2.3.4:x, '-bind=1.2.3.4:x: expected ip, ip:port or ip:from-to; ''x'' is not a port'",
    "-bind=127.0.0.1:9-3, '-bind=127.0.0.1:9-3: ports are from 0 to 65535'",
    "-bind=127.0.0.1:70000, '-bind=127.0.0.1:70000: ports are from 0 to 65535'",
    "-bind=300.0.0.1, '-bind=300.0.0.1: ''300.0.0.1'' is not an IP address'",
    "-name=a/b, '-name=a/b: expected 1 to 63 letters'",
    "-version=1.x, '-version=1.x: a version does not end in .x'",
    "-id=../x, '-id=../x: expected 1 to 63 letters'",
    "-weight=0, '-weight=0: expected a whole number from 1 to 1000'",
    "-weight=heavy, '-weight=heavy: expected a whole number from 1 to 1000'",
    "-advertise=a:b:0x, '-advertise=a:b:0x'",
    "-etcd=etcd://host:99999, '-etcd=etcd://host:99999: '",
    "-etcd=127.0.0.1:1:2, '-etcd=127.0.0.1:1:2: '",
    "-etcd=ftp://x, '-etcd=ftp://x: nothing on the class path opens a directory'",
    "-calls=0, '-calls=0: expected a whole number from 1 to 1000000'",
    "-calls-limit=guess, '-calls-limit=guess: expected one of fixed, gradient, vegas'",
    "-calls-wait=0, '-calls-wait=0: expected a whole number from 1 to 3600000'",
    "-region, '-region needs a value'",
    "east, '''east'' is not a setting'"
  })
  void namesTheFlagThatIsWrong(String arg, String message) {
    ConfigException refused =
        assertThrows(ConfigException.class, () -> service(Map.of("SKYNET_ETCD", "mem:"), arg));
    assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
  }

  @Test
  void namesTheVariableThatIsWrong() {
    ConfigException refused =
        assertThrows(
            ConfigException.class,
            () -> service(Map.of("SKYNET_MIN_PORT", "low", "SKYNET_ETCD", "mem:")));
    assertTrue(refused.getMessage().startsWith("SKYNET_MIN_PORT=low"), refused.getMessage());
    ConfigException crossed =
        assertThrows(
            ConfigException.class,
            () -> service(Map.of("SKYNET_MIN_PORT", "10000", "SKYNET_ETCD", "mem:")));
    assertTrue(crossed.getMessage().contains("SKYNET_MAX_PORT"), crossed.getMessage());
    ConfigException etcd =
        assertThrows(ConfigException.class, () -> service(Map.of("SKYNET_ETCD", "http://x")));
    assertTrue(etcd.getMessage().startsWith("SKYNET_ETCD=http://x"), etcd.getMessage());
  }

  @Test
  void refusesAFlagThatIsGivenTwice() {
    assertThrows(
        ConfigException.class, () -> service(Map.of(), "-region=a", "--region=b", "-etcd=mem:"));
  }

  /** This module has no embedded directory to fall back on. */
  @Test
  void asksForADirectoryWhereThereIsNoDefault() {
    ConfigException refused = assertThrows(ConfigException.class, () -> service(Map.of()));
    assertTrue(refused.getMessage().contains("-etcd or SKYNET_ETCD"), refused.getMessage());
    ConfigException named =
        assertThrows(ConfigException.class, () -> service(Map.of(), "-etcd=embedded:"));
    assertTrue(named.getMessage().contains("skynet-embedded"), named.getMessage());
  }

  @Test
  void readsAClientsSettings() {
    ClientConfig config =
        ClientConfig.parse(List.of("-timeout=250"), Map.of("SKYNET_ETCD", "mem:"));
    assertEquals(Duration.ofMillis(250), config.call().timeout());
    assertEquals("mem:", config.directory());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-timeout=0", "-timeout=soon", "-timeout=99999999999"})
  void refusesTimeoutsThatAreNone(String arg) {
    ConfigException refused =
        assertThrows(
            ConfigException.class,
            () -> ClientConfig.parse(List.of(arg), Map.of("SKYNET_ETCD", "mem:")));
    assertTrue(refused.getMessage().startsWith(arg), refused.getMessage());
  }

  /** None of them may stand for "no limit". */
  @Test
  void zeroIsNotUnset() {
    assertThrows(ConfigException.class, () -> client("-etcd=mem:", "-timeout=0"));
    ClientConfig config = client("-etcd=mem:");
    assertEquals(Duration.ofSeconds(10), config.call().timeout());
    assertThrows(IllegalArgumentException.class, () -> config.withConnectTimeout(Duration.ZERO));
    BindAddress any =
        service(Map.of("SKYNET_MIN_PORT", "0", "SKYNET_MAX_PORT", "0"), "-etcd=mem:").bind();
    assertEquals(new BindAddress("127.0.0.1", 0, 0), any);
  }

  private static ClientConfig client(String... args) {
    return ClientConfig.parse(List.of(args), Map.of());
  }
}
