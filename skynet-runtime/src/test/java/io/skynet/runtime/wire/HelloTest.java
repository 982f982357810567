package io.skynet.runtime.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made of what a peer says of itself. */
class HelloTest {
  private final MsgWriter out = new MsgWriter(64);

  private Hello read() {
    return Hello.read(new MsgReader(out.toByteArray()));
  }

  private void begin(int others) {
    out.writeMapHeader(1 + others);
    out.writeString("v");
    out.writeInt(1);
  }

  @Test
  void readsWhatItWrites() {
    Hello ours = Hello.ours("10.0.0.1:9", 7, 1_000_000);
    ours.write(out);
    assertEquals(ours, read());
  }

  @Test
  void needsNothingButTheVersion() {
    begin(0);
    assertEquals(new Hello(1, "", List.of(), "", Integer.MAX_VALUE, Integer.MAX_VALUE), read());
  }

  @Test
  void readsALaterVersionAndPassesWhatItDoesNotKnow() {
    out.writeMapHeader(2);
    out.writeString("news");
    out.writeArrayHeader(1);
    out.writeNil();
    out.writeString("v");
    out.writeInt(7);
    assertEquals(7, read().version());
  }

  @Test
  void isNoneWithoutAVersion() {
    out.writeMapHeader(0);
    assertThrows(MsgException.class, this::read);
  }

  @Test
  void keepsTheBeginningOfWhatIsLong() {
    begin(2);
    out.writeString("agent");
    out.writeString("x".repeat(300));
    out.writeString("features");
    out.writeArrayHeader(100_000);
    Stream.generate(() -> "f").limit(100_000).forEach(out::writeString);
    assertEquals("x".repeat(255), read().agent());
    assertEquals(32, read().features().size());
  }

  /** A pair that is cut in two could not be passed on, and a line break would be another's line. */
  @Test
  void keepsNothingThatCannotBePassedOn() {
    begin(2);
    out.writeString("agent");
    out.writeString("a\nb");
    out.writeString("origin");
    out.writeString("x".repeat(254) + "😀");
    assertEquals("a?b", read().agent());
    assertEquals("x".repeat(254) + "?", read().origin());
  }

  @Test
  void boundsLimits() {
    begin(1);
    out.writeString("limits");
    out.writeMapHeader(3);
    out.writeString("calls");
    out.writeInt(-3);
    out.writeString("message");
    out.writeLong(1L << 40);
    out.writeString("more");
    out.writeNil();
    assertEquals(1, read().calls());
    assertEquals(Integer.MAX_VALUE, read().messageBytes());
  }

  /** Less would have no room for the error that there is no room. */
  @Test
  void takesMessagesOfSomeSizeAtLeast() {
    begin(1);
    out.writeString("limits");
    out.writeMapHeader(1);
    out.writeString("message");
    out.writeInt(0);
    assertEquals(128, read().messageBytes());
  }
}
