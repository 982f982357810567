package io.skynet.runtime.wire;

import io.skynet.runtime.msgpack.MsgWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the outsides of messages. */
public final class EnvelopeWriter {
  private static final int REQUEST = 0;
  private static final int RESPONSE = 1;
  private static final int NOTIFICATION = 2;

  /** Of surrogate pairs. */
  private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

  private EnvelopeWriter() {}

  /** The text of a method's name, for messages; hostile bytes stay harmless, but not readable. */
  public static String decodeName(byte[] bytes, int from, int to) {
    int shown = Math.min(to - from, 200);
    return new String(bytes, from, shown, StandardCharsets.UTF_8).replaceAll("[^!-~]", "?");
  }

  /** Begins a request; the params follow, and then the metadata if there is any. */
  public static void writeRequest(MsgWriter out, int id, byte[] encodedName, boolean withMetadata) {
    out.writeArrayHeader(withMetadata ? 5 : 4);
    out.writeInt(REQUEST);
    writeId(out, id);
    out.writeRaw(encodedName, 0, encodedName.length);
  }

  /** Begins a notification; the params follow, and then the metadata if there is any. */
  public static void writeNotification(MsgWriter out, byte[] encodedName, boolean withMetadata) {
    out.writeArrayHeader(withMetadata ? 4 : 3);
    out.writeInt(NOTIFICATION);
    out.writeRaw(encodedName, 0, encodedName.length);
  }

  /** Begins the response to a call that succeeded; the result follows. */
  public static void writeResult(MsgWriter out, int id) {
    out.writeArrayHeader(4);
    out.writeInt(RESPONSE);
    writeId(out, id);
    out.writeNil();
  }

  /**
   * Writes the response to a call that failed.
   *
   * @param greeted whether the peer said hello; if not, it gets the form that everybody can show
   * @param message for people; what UTF-8 cannot express in it becomes a question mark
   */
  public static void writeError(
      MsgWriter out, int id, boolean greeted, String code, String message) {
    String expressible = HALVES.matcher(message).replaceAll("?");
    if (greeted) {
      beginError(out, id, code, expressible, null);
      out.writeNil();
      endError(out);
    } else {
      writePlainError(out, id, code, expressible);
    }
  }

  private static void writePlainError(MsgWriter out, int id, String code, String message) {
    out.writeArrayHeader(4);
    out.writeInt(RESPONSE);
    writeId(out, id);
    out.writeString(code + ": " + message);
    out.writeNil();
  }

  /**
   * Begins the response to a call that failed, in the form for peers that said hello; the
   * components follow, or nil, and then {@link #endError}.
   */
  public static void beginError(
      MsgWriter out, int id, String code, String message, @Nullable String name) {
    out.writeArrayHeader(4);
    out.writeInt(RESPONSE);
    writeId(out, id);
    out.writeArrayHeader(4);
    out.writeString(code);
    out.writeString(message);
    if (name == null) {
      out.writeNil();
    } else {
      out.writeString(name);
    }
  }

  /** Ends what {@link #beginError} has begun. */
  public static void endError(MsgWriter out) {
    out.writeNil();
  }

  /** Adds metadata to the response that was begun at {@code start} and is complete without. */
  public static void addMetadata(MsgWriter out, int start, Map<String, String> user) {
    out.array()[start]++;
    Metadata.writeReply(out, user);
  }

  /** Writes the notification that nobody waits for the reply to a call any more. */
  public static void writeCancel(MsgWriter out, int id) {
    writeNotification(out, Control.CANCEL.encodedName(), false);
    out.writeArrayHeader(1);
    writeId(out, id);
  }

  /** Writes the notification that the sender wants no new calls, and is gone after the grace. */
  public static void writeGoAway(MsgWriter out, long graceMillis) {
    writeNotification(out, Control.GOAWAY.encodedName(), false);
    out.writeArrayHeader(1);
    out.writeLong(graceMillis);
  }

  /** Writes the notification that the sender has heard a go-away, and makes no more calls. */
  public static void writeHeardGoAway(MsgWriter out) {
    writeNotification(out, Control.GOAWAY.encodedName(), false);
    out.writeArrayHeader(0);
  }

  private static void writeId(MsgWriter out, int id) {
    if (id >= 0) {
      out.writeInt(id);
    } else {
      out.writeLong(Integer.toUnsignedLong(id));
    }
  }
}
