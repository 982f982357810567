package io.skynet.runtime.wire;

import io.skynet.runtime.msgpack.DynamicValues;
import io.skynet.runtime.msgpack.MsgReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An error as it came in a response.
 *
 * @param code what stands before the colon of {@code "CODE: message"}; empty if the peer uses
 *     another form
 * @param message the rest, or all of it
 */
public record RemoteError(String code, String message) {
  private static final Pattern FORM = Pattern.compile("([A-Z][A-Z_]{0,63}): (.*)", Pattern.DOTALL);
  private static final int LONGEST = 4096;

  /** Reads the error at the reader's position, of whatever type a peer has put there. */
  public static RemoteError read(MsgReader in) {
    String text = String.valueOf(DynamicValues.read(in));
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    Matcher form = FORM.matcher(shown);
    return form.matches()
        ? new RemoteError(form.group(1), form.group(2))
        : new RemoteError("", shown);
  }
}
