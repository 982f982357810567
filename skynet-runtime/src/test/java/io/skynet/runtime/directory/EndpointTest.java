package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tcp://10.0.0.4:9001",
        "tcp://alpha.example.org:1",
        "tcp://[::1]:65535",
        "tcp://[fe80::1%eth0]:9001"
      })
  void whatIsReadIsWrittenAlike(String uri) {
    assertEquals(uri, Endpoint.parse(uri).uri());
  }

  @Test
  void anAddressOfSixIsInBracketsOnlyAsText() {
    Endpoint endpoint = Endpoint.parse("tcp://[::1]:9001");
    assertEquals("::1", endpoint.host());
    assertEquals("[::1]:9001", endpoint.address());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tcp://",
        "10.0.0.4:9001",
        "http://a:1",
        "tcp://a",
        "tcp://a:",
        "tcp://a:0",
        "tcp://a:65536",
        "tcp://a:99999999999",
        "tcp://a:+1",
        "tcp://a:\u0661",
        "tcp://:1",
        "tcp://[]:1",
        "tcp://[a]:1",
        "tcp://::1:9001",
        "tcp://a:1/x",
        "tcp://a/b:1",
        "tcp://u@a:1",
        "tcp://a b:1",
        "tcp://a\n:1"
      })
  void anythingElseIsRefused(String uri) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Endpoint.parse(uri)).getMessage();
    assertTrue(message.chars().noneMatch(Character::isISOControl), message);
  }
}
