package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import java.io.InputStream;
import java.net.Socket;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;
import org.msgpack.value.ArrayValue;

/** What ends of a connection say before the first call, and what follows from it. */
@Timeout(30)
class HelloTest extends CallingTest {
  private static final RpcMethod REFUSE = RpcMethod.unary("Test", "refuse");

  /** Echoes every call, behind a given answer to hello. */
  private static Function<ArrayValue, String> echoing(String toHello) {
    return message ->
        FakeServer.isHello(message) ? toHello : "9401" + FakeServer.id(message) + "c0 a26869";
  }

  private RpcException failureOf(String error) throws Exception {
    try (FakeServer fake =
        new FakeServer(
            message ->
                FakeServer.isHello(message)
                    ? FakeServer.GREETING
                    : "9401" + FakeServer.id(message) + error + "c0")) {
      view.add(fake.instance());
      return failure(() -> echo(client, "hi"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {FakeServer.NO_SUCH_METHOD, "", "940100c0c0", "940100c080", "940100c005"})
  void asksAStrangerForNothingButWhatTheSpecificationHas(String toHello) throws Exception {
    try (FakeServer fake = new FakeServer(echoing(toHello))) {
      view.add(fake.instance());
      assertEquals("hi", echo(client, "hi"));
      client.send("Test.echo", "hi");
      List<ArrayValue> all = fake.received();
      assertTrue(FakeServer.isHello(all.get(0)));
      all.forEach(message -> assertEquals(4, message.size()));
      assertEquals(3, all.size());
    }
  }

  /** Until then nothing was sent that the specification does not have. */
  @Test
  void takesAnAnswerThatComesLate() throws Exception {
    try (FakeServer fake = new FakeServer(echoing(""))) {
      view.add(fake.instance());
      assertEquals("hi", echo(client, "hi"));
      fake.say(FakeServer.GREETING);
      await(
          () -> {
            echo(client, "hi");
            List<ArrayValue> all = fake.received();
            return all.get(all.size() - 1).size() == 5;
          });
      assertEquals(4, fake.received().get(1).size());
    }
  }

  @Test
  void introducesItself() throws Exception {
    try (FakeServer fake = new FakeServer(echoing(FakeServer.GREETING))) {
      view.add(fake.instance());
      assertEquals("hi", echo(client, "hi"));
      String hello = fake.received().get(0).toJson();
      assertTrue(
          hello.matches(
              "\\[0,0,\"\\$/hello\",\\[\\{\"v\":1,\"agent\":\"skynet-java\",\"features\":\\[],"
                  + "\"origin\":\"127.0.0.1:\\d+\","
                  + "\"limits\":\\{\"calls\":0,\"message\":4194304}}]]"),
          hello);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "92 a6 4641494c4544 a3 776879, FAILED, FAILED, why",
    "94 a6 4641494c4544 a3 776879 c0 c0, FAILED, FAILED, why",
    "95 a6 4641494c4544 a3 776879 c0 c0 81c0c0, FAILED, FAILED, why", // it may grow
    "92 a5 4245414d53 a3 776879, UNKNOWN, BEAMS, why", // a code of tomorrow
    "a3 776879, FAILED, FAILED, why",
    "05, FAILED, FAILED, 5",
    "91 05, FAILED, FAILED, the peer's error cannot be read"
  })
  void readsErrors(String error, RpcCode code, String name, String text) throws Exception {
    RpcException failure = failureOf(error);
    assertEquals(code, failure.code());
    assertEquals(name, failure.name());
    assertTrue(failure.getMessage().endsWith(": " + text), failure.getMessage());
    assertNull(failure.errorName());
  }

  /** Not even where running it twice would do no harm. */
  @Test
  void doesNotTryAgainAfterACodeOfTomorrow() throws Exception {
    RpcMethod twice = RpcMethod.unary("Test", "echo").idempotent();
    try (FakeServer fake =
        new FakeServer(
            message ->
                FakeServer.isHello(message)
                    ? FakeServer.GREETING
                    : "9401" + FakeServer.id(message) + "92 a5 4245414d53 a3 776879 c0")) {
      view.add(fake.instance());
      RpcException failure =
          failure(
              () -> {
                try (OutgoingCall call = client.start(twice)) {
                  call.args(0);
                  call.await();
                }
              });
      assertEquals("BEAMS", failure.name());
      assertEquals(2, fake.received().size(), "hello, and one call");
    }
  }

  @Test
  void keepsTheNameOfAnErrorThatItDoesNotKnow() throws Exception {
    RpcException failure = failureOf("94 a6 4641494c4544 a3 776879 a5 4275726e74 9101");
    assertEquals("Burnt", failure.errorName());
    assertEquals(RpcCode.FAILED, failure.code());
  }

  @Test
  void tellsACallerWhatAHandlerMeansItToKnow() throws Exception {
    RpcMethod pass = RpcMethod.unary("Test", "pass");
    TestServer telling =
        server()
            .on(
                REFUSE,
                call -> {
                  throw new RpcException(RpcCode.valueOf(call.args(1).readString()), "for you");
                })
            .on(
                pass,
                call -> {
                  throw new RpcException(RpcCode.OVERLOADED, "OVERLOADED", "far away", null, null);
                });
    try (TestServer own = telling.start()) {
      view.add(own.instance());
      for (RpcCode kept : List.of(RpcCode.INVALID_ARGUMENT, RpcCode.FAILED, RpcCode.OVERLOADED)) {
        assertEquals(kept, failure(() -> client.send("refuse", kept.name())).code());
      }
      for (RpcCode hidden : List.of(RpcCode.DRAINING, RpcCode.NO_INSTANCE, RpcCode.TOO_LARGE)) {
        RpcException failure = failure(() -> client.send("refuse", hidden.name()));
        assertEquals(RpcCode.FAILED, failure.code());
        assertTrue(failure.getMessage().contains("correlation id"), failure.getMessage());
      }
      assertEquals(RpcCode.FAILED, failure(() -> client.send("pass")).code());
    }
  }

  /** {@code [0, 7, METHOD, PARAMS]} from a peer of which hello is all that is expected. */
  @ParameterizedTest
  @CsvSource({
    // hello, with a key and a limit that nobody knows
    "940007 a7242f68656c6c6f 91 84 a17601 a17891c0 a6 6c696d697473 81a17801 a66f726967696e a161,"
        + " '[1,7,null,{\"v\":1,\"agent\":\"skynet-java\",\"features\":[],\"origin\":\"\","
        + "\"limits\":{\"calls\":1024,\"message\":4194304}}]'",
    "940007 a7242f68656c6c6f 90, '[1,7,\"INVALID_ARGUMENT: expected a map in the params\",null]'",
    "940007 a7242f68656c6c6f 9180,"
        + " '[1,7,\"INVALID_ARGUMENT: expected a hello, found a map without the version ''v''\","
        + "null]'",
    "940007 a7242f68656c6c6f 9105, '[1,7,\"INVALID_ARGUMENT: expected a map, found an integer\",null]'",
    "940007 a6242f62656570 90, '[1,7,\"NO_SUCH_METHOD: there is no method ''$/beep'' here\",null]'",
    "9302 a6242f62656570 90 940007a6242f62656570 90,"
        + " '[1,7,\"NO_SUCH_METHOD: there is no method ''$/beep'' here\",null]'",
    "940007 a573686f7574 90, '[1,7,\"NO_SUCH_METHOD: there is no method ''shout'' here\",null]'"
  })
  void answersWhatIsAskedOfTheConnection(String hex, String answer) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(HexFormat.of().parseHex(hex.replace(" ", "")));
      assertEquals(answer, next(socket.getInputStream()));
    }
  }

  @Test
  void answersErrorsInTheFormThatThePeerUnderstands() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port());
        MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream())) {
      byte[] shout = HexFormat.of().parseHex("940007a573686f757490");
      byte[] hello = HexFormat.of().parseHex("940000a7242f68656c6c6f9181a17601");
      socket.getOutputStream().write(shout);
      assertEquals(
          "\"NO_SUCH_METHOD: there is no method 'shout' here\"",
          in.unpackValue().asArrayValue().get(2).toJson());
      socket.getOutputStream().write(hello);
      assertTrue(in.unpackValue().asArrayValue().get(2).isNilValue());
      socket.getOutputStream().write(shout);
      assertEquals(
          "[\"NO_SUCH_METHOD\",\"there is no method 'shout' here\",null,null]",
          in.unpackValue().asArrayValue().get(2).toJson());
    }
  }

  private static String next(InputStream in) throws Exception {
    MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(in);
    return unpacker.unpackValue().toJson();
  }
}
