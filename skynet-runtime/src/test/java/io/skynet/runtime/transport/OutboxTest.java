package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.skynet.runtime.wire.WireLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {

  /** For want of memory, say. Those behind it must not wait for what never comes. */
  @Test
  void closesWhenAMessageCannotBeWrittenAndTellsTheOthers() {
    Calls calls = new Calls();
    try (EmbeddedEnd caller = EmbeddedEnd.calling(WireLimits.DEFAULT, calls)) {
      calls.make(
          ByteText.parse("94 00 01 aa '" + Calls.UNWRITABLE + "' 90 94 00 02 a4 'echo' 91 a0"));
      caller.sent();
      assertFalse(caller.isOpen());
      assertEquals(
          List.of(
              "closed the connection to a peer failed: it cannot be written",
              "lost the connection to a peer failed: it cannot be written",
              "not sent the connection to a peer failed: it cannot be written"),
          calls.outcomes());
    }
  }
}
