package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.skynet.runtime.rpc.ErrorType;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcMethod;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Plays the conversations of docs/protocol.md, byte by byte. */
@Timeout(30)
class ProtocolPageTest {
  private static final Path PAGE = Path.of("..", "docs", "protocol.md");
  private static final Pattern BLOCK = Pattern.compile("```conversation\n(.*?)```", Pattern.DOTALL);

  private static final class TooLoud extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private static final ErrorType<TooLoud> TOO_LOUD =
      new ErrorType<>(
          "TooLoud",
          TooLoud.class,
          (out, error) -> {
            out.writeArrayHeader(1);
            out.writeInt(120);
          },
          in -> new TooLoud());

  /** One side's bytes, and what the page says that they are. */
  private record Message(String says, boolean fromCaller, byte[] bytes) {}

  @TestFactory
  Stream<DynamicTest> conversations() throws IOException {
    assumeTrue(Files.exists(PAGE), "not in a checkout");
    List<String> blocks =
        BLOCK.matcher(Files.readString(PAGE)).results().map((MatchResult b) -> b.group(1)).toList();
    assertFalse(blocks.isEmpty());
    return blocks.stream()
        .map(block -> dynamicTest(block.lines().findFirst().orElse(""), () -> play(parse(block))));
  }

  private static List<Message> parse(String block) {
    List<Message> messages = new ArrayList<>();
    for (String part : block.split("(?m)^# ")) {
      List<String> lines = part.strip().lines().toList();
      if (lines.size() > 1) {
        StringBuilder hex = new StringBuilder();
        lines.stream().skip(1).forEach(line -> hex.append(line.substring(2)));
        boolean fromCaller = lines.get(1).startsWith(">");
        messages.add(new Message(lines.get(0), fromCaller, HexFormat.of().parseHex(hex)));
      }
    }
    return messages;
  }

  private static void play(List<Message> messages) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    try (TestServer server = server(never).start();
        Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(5_000);
      for (Message message : messages) {
        if (message.fromCaller) {
          socket.getOutputStream().write(message.bytes);
          continue;
        }
        if (message.says.contains("$/goaway")) {
          server.listener().goAway(Duration.ofSeconds(30));
        }
        byte[] found = socket.getInputStream().readNBytes(message.bytes.length);
        HexFormat hex = HexFormat.of();
        assertEquals(hex.formatHex(message.bytes), hex.formatHex(found), message.says);
      }
      assertEquals(0, socket.getInputStream().available());
      CallingTest.await(() -> server.dispatcher().running().count() == 0);
    }
  }

  private static TestServer server(CountDownLatch never) {
    return new TestServer()
        .on(
            RpcMethod.unary("Echo", "echo"),
            call -> call.reply().writeString(call.args(1).readString()))
        .on(
            RpcMethod.unary("Echo", "shout").errors(TOO_LOUD),
            call -> {
              throw new TooLoud();
            })
        .on(RpcMethod.unary("Echo", "late"), call -> call.reply().writeNil())
        .on(RpcMethod.unary("Echo", "wait"), call -> never.await())
        .on(
            RpcMethod.unary("Echo", "tenant"),
            call -> {
              String tenant = RequestInfo.current().metadata().get("tenant");
              RequestInfo.putReplyMetadata("cost", "3");
              call.reply().writeString(tenant);
            });
  }
}
