package io.skynet.runtime.wire;

import io.skynet.runtime.msgpack.DynamicValues;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.ReadFault;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An error as it came in a response.
 *
 * @param code what the peer calls it; empty if it uses a form of its own
 * @param message what it says
 * @param name of the exception that the method threw; null if it is none of the interface's
 * @param components of that exception, as msgpack; null if there are none
 */
public record RemoteError(
    String code, String message, @Nullable String name, byte @Nullable [] components) {
  private static final Pattern FORM = Pattern.compile("([A-Z][A-Z_]{0,63}): (.*)", Pattern.DOTALL);
  private static final int LONGEST = 4096;

  /**
   * Reads the error of a response, of whatever type a peer has put there.
   *
   * @param greeted whether the peer said hello, and so writes an error as an array
   */
  public static RemoteError read(byte[] bytes, Envelope response, boolean greeted) {
    MsgReader in = new MsgReader(bytes, response.errorAt(), response.bodyAt(), ReadFault.PLAIN);
    return greeted && Envelope.isArray(bytes[response.errorAt()])
        ? readArray(bytes, in)
        : readPlain(in);
  }

  /** {@code [code, message, name, components]}, which may be longer, or lack the last two. */
  private static RemoteError readArray(byte[] bytes, MsgReader in) {
    int size = in.readArrayHeader();
    String code = in.readString();
    String message = cut(in.readString());
    if (size < 3 || in.tryNil()) {
      return new RemoteError(code, message, null, null);
    }
    String name = in.readString();
    if (size < 4 || in.tryNil()) {
      return new RemoteError(code, message, name, null);
    }
    int start = in.position();
    in.skip();
    return new RemoteError(code, message, name, Arrays.copyOfRange(bytes, start, in.position()));
  }

  private static RemoteError readPlain(MsgReader in) {
    String shown = cut(String.valueOf(DynamicValues.read(in)));
    Matcher form = FORM.matcher(shown);
    return form.matches()
        ? new RemoteError(form.group(1), form.group(2), null, null)
        : new RemoteError("", shown, null, null);
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  @Override
  public String toString() {
    return code + ": " + message;
  }
}
