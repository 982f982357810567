package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.RpcCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.value.ArrayValue;

/** B9: a server whose replies come in another order, twice, or to nothing. */
@Timeout(60)
class WrongIdsTest extends CallingTest {
  private static final int CALLS = 60;

  private final List<String> answers = Collections.synchronizedList(new ArrayList<>());

  /** {@code [1, id, nil, text]}. */
  private static String answer(long id, String text) {
    try (MessageBufferPacker out = MessagePack.newDefaultBufferPacker()) {
      out.packArrayHeader(4).packInt(1).packLong(id).packNil().packString(text);
      return HexFormat.of().formatHex(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long id(ArrayValue request) {
    return request.get(1).asIntegerValue().asLong();
  }

  private static String text(ArrayValue request) {
    return request.get(3).asArrayValue().get(0).asStringValue().asString();
  }

  /** Answers nothing before all have come; then each, half of them twice, and what never was. */
  private String shuffled(ArrayValue request) {
    answers.add(answer(id(request), text(request)));
    if (answers.size() < CALLS) {
      return "";
    }
    List<String> all = new ArrayList<>(answers);
    all.addAll(answers.subList(0, CALLS / 2));
    for (int i = 0; i < 10; i++) {
      all.add(answer(1_000_000 + i, "of nobody"));
    }
    Collections.shuffle(all, new Random(9));
    return String.join("", all);
  }

  @Test
  void givesEveryCallItsOwnAnswer() throws Exception {
    try (FakeServer odd =
        new FakeServer(
            message -> FakeServer.isHello(message) ? FakeServer.GREETING : shuffled(message))) {
      view.add(odd.instance());
      List<CompletableFuture<String>> calls = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        calls.add(echoAsync(client, "call " + i));
      }
      for (int i = 0; i < CALLS; i++) {
        assertEquals("call " + i, calls.get(i).get(10, TimeUnit.SECONDS));
      }
      await(() -> client.stats().get(0).unknownReplies() == CALLS / 2 + 10);
      assertTrue(client.stats().get(0).connected(), "so few are borne");
    }
  }

  /** The answer to one that gave up comes when others wait, and under its own id. */
  @Test
  void givesNobodyTheAnswerOfACallThatGaveUp() throws Exception {
    try (FakeServer late =
        new FakeServer(
            message -> {
              if (FakeServer.isHello(message)) {
                return FakeServer.GREETING;
              } else if (message.get(0).asIntegerValue().asInt() != 0) {
                return "";
              }
              answers.add(answer(id(message), text(message)));
              return text(message).equals("late") ? "" : String.join("", answers);
            })) {
      view.add(late.instance());
      ServiceClient hasty = client.with(new CallOptions(Duration.ofMillis(50)));
      assertEquals(RpcCode.DEADLINE_EXCEEDED, failure(() -> echo(hasty, "late")).code());
      assertEquals("in time", echo(client, "in time"));
      assertEquals("in time, too", echo(client, "in time, too"));
      assertTrue(client.stats().get(0).lateReplies() >= 1);
    }
  }
}
