package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.0.0.4",
        "192.168.1.1",
        "255.255.255.1",
        "::1",
        "2001:db8::1",
        "fd12::1",
        "::ffff:10.0.0.4",
        "localhost",
        "h1",
        "1st-floor.example",
        "node-0x7"
      })
  void aServiceMayBeThere(String host) {
    assertDoesNotThrow(() -> AddressRules.check(host));
  }

  @ParameterizedTest
  @CsvSource({
    "169.254.169.254, link-local",
    "169.254.0.1, link-local",
    "fe80::1, link-local",
    "fe80::1%eth0, link-local",
    "::ffff:169.254.169.254, link-local",
    "0:0:0:0:0:ffff:a9fe:a9fe, link-local",
    "fd00:ec2::254, metadata",
    "FD00:0EC2::0254, metadata",
    "100.100.100.200, metadata",
    "metadata.google.internal, metadata",
    "Metadata.Google.Internal., metadata",
    "2852039166, unusual form",
    "0xa9fea9fe, unusual form",
    "0251.0376.0251.0376, unusual form",
    "169.254.43518, unusual form",
    "169.254.169.254., unusual form",
    "0.0.0.0, any address",
    "::, any address",
    "224.0.0.1, for many",
    "ff02::1, for many",
    "255.255.255.255, for many",
    "1:2, not an address",
  })
  void noServiceCanBeThere(String host, String why) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> AddressRules.check(host)).getMessage();
    assertTrue(message.contains(why), message);
  }

  @ParameterizedTest
  @CsvSource({
    "169.254.169.254, link-local",
    "fe80::1, link-local",
    "::ffff:169.254.169.254, link-local",
    "fd00:ec2::254, metadata",
    "100.100.100.200, metadata",
    "0.0.0.0, any address",
    "ff02::1, for many",
    "255.255.255.255, for many",
  })
  void noNameMayStandForIt(String address, String why) throws Exception {
    InetAddress found = InetAddress.getByName(address); // a literal is not looked up
    String message =
        assertThrows(IllegalArgumentException.class, () -> AddressRules.check("h1", found))
            .getMessage();
    String shown = "no service can be at h1 (" + found.getHostAddress() + "), which ";
    assertTrue(message.startsWith(shown) && message.contains(why), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.0.0.4", "::1", "fd12::1"})
  void aNameMayStandForIt(String address) throws Exception {
    InetAddress found = InetAddress.getByName(address);
    assertDoesNotThrow(() -> AddressRules.check("h1", found));
  }
}
