package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.WireLimits;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays the conversations of {@code src/test/resources/conversations}, however the network cuts
 * them: those in {@code serving} to our serving end, those in {@code calling} to our calling end,
 * those in {@code both} to each, and those in {@code greeted} as well, after a hello. In all but
 * the first the caller is ours, and so counts its ids from 1.
 */
class ConversationsTest {
  private static final HexFormat HEX = HexFormat.of();

  static List<Conversation> ofServices() throws Exception {
    return Conversation.in("serving", "both", "greeted");
  }

  static List<Conversation> ofCallers() throws Exception {
    return Conversation.in("calling", "both", "greeted");
  }

  private static EmbeddedEnd serving(Conversation conversation) {
    return conversation.greeted()
        ? EmbeddedEnd.servingGreeted(ServerLimits.DEFAULT)
        : EmbeddedEnd.serving(ServerLimits.DEFAULT);
  }

  private static EmbeddedEnd calling(Conversation conversation, Calls calls) {
    return conversation.greeted()
        ? EmbeddedEnd.callingGreeted(WireLimits.DEFAULT, calls)
        : EmbeddedEnd.calling(WireLimits.DEFAULT, calls);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofServices")
  void answersEachTurn(Conversation conversation) {
    try (EmbeddedEnd service = serving(conversation)) {
      for (Conversation.Turn turn : conversation.turns()) {
        if (turn.fromCaller()) {
          service.receive(turn.bytes());
        } else {
          assertEquals(HEX.formatHex(turn.bytes()), HEX.formatHex(service.sent()));
        }
      }
      assertEquals("", HEX.formatHex(service.sent()), "after the last turn");
      assertTrue(service.isOpen());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofServices")
  void answersHoweverTheRequestsAreCut(Conversation conversation) {
    Segments.of(conversation.asked())
        .forEach(
            pieces -> {
              try (EmbeddedEnd service = serving(conversation)) {
                service.receive(pieces);
                assertEquals(
                    HEX.formatHex(conversation.answered()),
                    HEX.formatHex(service.sent()),
                    () -> "cut after byte " + pieces.get(0).length);
                assertTrue(service.isOpen());
              }
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofCallers")
  void asksAndUnderstandsEachTurn(Conversation conversation) {
    Calls calls = new Calls();
    try (EmbeddedEnd caller = calling(conversation, calls)) {
      for (Conversation.Turn turn : conversation.turns()) {
        if (turn.fromCaller()) {
          calls.make(turn.bytes());
          assertEquals(HEX.formatHex(turn.bytes()), HEX.formatHex(caller.sent()));
        } else {
          caller.receive(turn.bytes());
        }
      }
      assertEquals(outcomes(conversation), calls.outcomes());
      assertEquals("", HEX.formatHex(caller.sent()), "it answers nothing that a server asks");
      assertTrue(caller.isOpen());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofCallers")
  void understandsHoweverTheRepliesAreCut(Conversation conversation) {
    Segments.of(conversation.answered())
        .forEach(
            pieces -> {
              Calls calls = new Calls();
              try (EmbeddedEnd caller = calling(conversation, calls)) {
                calls.make(conversation.asked());
                caller.sent();
                caller.receive(pieces);
                assertEquals(
                    outcomes(conversation),
                    calls.outcomes(),
                    () -> "cut after byte " + pieces.get(0).length);
              }
            });
  }

  /** What our calls are to be told: the replies, without those that nobody waits for. */
  private static List<String> outcomes(Conversation conversation) {
    byte[] replies = conversation.answered();
    List<Integer> waiting = new ArrayList<>();
    for (Envelope message : Messages.in(conversation.asked())) {
      if (message.kind() == Envelope.Kind.REQUEST) {
        waiting.add(message.id());
      }
    }
    return Messages.in(replies).stream()
        .filter(message -> message.kind() == Envelope.Kind.RESPONSE)
        .filter(reply -> waiting.remove((Integer) reply.id()))
        .map(reply -> Calls.outcome(replies, reply))
        .toList();
  }
}
