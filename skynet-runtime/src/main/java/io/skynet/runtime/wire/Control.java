package io.skynet.runtime.wire;

import io.skynet.runtime.msgpack.MsgWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What peers ask of each other rather than of a service, under names that no method can have. */
public enum Control {
  /** A request: who is calling, and what it knows beyond the specification. */
  HELLO("$/hello"),

  /** A notification: nobody waits for the reply to a call any more. */
  CANCEL("$/cancel"),

  /** A request that either end may make: are you there? */
  PING("$/ping"),

  /**
   * A notification: this instance is leaving, and wants no new calls; and back, that none will
   * come.
   */
  GOAWAY("$/goaway");

  private final byte[] name;
  private final byte[] encodedName;

  Control(String name) {
    this.name = name.getBytes(StandardCharsets.UTF_8);
    MsgWriter out = new MsgWriter(16);
    out.writeString(name);
    this.encodedName = out.toByteArray();
  }

  /** Whether a name is kept for peers, be it known here or not. */
  public static boolean isReserved(byte[] bytes, int from, int to) {
    return bytes[from] == '$' && to - from >= 2 && bytes[from + 1] == '/';
  }

  /** The one with this name; null if there is none. */
  public static @Nullable Control of(byte[] bytes, int from, int to) {
    for (Control control : values()) {
      if (Arrays.equals(control.name, 0, control.name.length, bytes, from, to)) {
        return control;
      }
    }
    return null;
  }

  /** The name as msgpack; shared, and not to be written to. */
  public byte[] encodedName() {
    return encodedName;
  }
}
