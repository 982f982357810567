package io.skynet.runtime.wire;

import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.ReadFault;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What travels with a call besides its params and with a reply besides its result: a map whose keys
 * are small integers. It is looked into where it lies, and nothing is made of what nobody asks for.
 * A value that is not of its key's type counts as absent.
 */
public final class Metadata {
  /** How many milliseconds are left until the caller gives up. */
  public static final int DEADLINE = 1;

  /** The number of the request that all calls on its behalf share. */
  public static final int REQUEST_ID = 2;

  /** How many times the call has been tried before. */
  public static final int ATTEMPT = 3;

  /** As W3C's trace context has it. */
  public static final int TRACEPARENT = 4;

  /** A map of text to text that belongs to users. */
  public static final int USER = 5;

  /** Where the request came from at first, where that is not the origin in the hello. */
  public static final int ORIGIN = 6;

  /** How far below other calls the call stands where there is too much to do; 0 is usual. */
  public static final int PRIORITY = 7;

  /** Handlers pass origin and trace on, and write them down. */
  private static final int LONGEST_TEXT = 255;

  private Metadata() {}

  /**
   * Where the value of a key begins, in a map that the scanner has seen the end of; -1 if it is not
   * there.
   *
   * @param mapAt where the map begins; -1 if there is none
   */
  public static int find(byte[] bytes, int mapAt, int key) {
    if (mapAt < 0) {
      return -1;
    }
    int first = bytes[mapAt] & 0xff;
    long left = first <= 0x8f ? first & 0x0f : ValueSizes.count(bytes, mapAt);
    int at = first <= 0x8f ? mapAt + 1 : mapAt + (first == 0xde ? 3 : 5);
    for (; left > 0; left--) {
      int valueAt = ValueSizes.endOf(bytes, at);
      if (bytes[at] == key) {
        return valueAt;
      }
      at = ValueSizes.endOf(bytes, valueAt);
    }
    return -1;
  }

  /** The integer under a key, or {@code absent}. */
  public static long integer(byte[] bytes, int mapAt, int key, long absent) {
    int at = find(bytes, mapAt, key);
    if (at < 0) {
      return absent;
    }
    int first = bytes[at];
    if (first >= -32) {
      return first;
    }
    return switch (first & 0xff) {
      case 0xcd -> MessageScanner.u2(bytes, at + 1);
      case 0xce -> MessageScanner.u4(bytes, at + 1);
      default -> otherInteger(bytes, at, absent);
    };
  }

  private static long otherInteger(byte[] bytes, int at, long absent) {
    try {
      return reader(bytes, at).readLong();
    } catch (MsgException e) {
      return absent;
    }
  }

  /** The text under a key; null if there is none that may stand in a log. */
  public static @Nullable String text(byte[] bytes, int mapAt, int key) {
    int at = find(bytes, mapAt, key);
    try {
      String text = at < 0 ? null : reader(bytes, at).readString();
      return text != null && isPlain(text) ? text : null;
    } catch (MsgException e) {
      return null;
    }
  }

  private static boolean isPlain(String text) {
    return text.length() <= LONGEST_TEXT && text.chars().noneMatch(Character::isISOControl);
  }

  /** The map of text to text under a key; empty if there is none. Cannot be changed. */
  public static Map<String, String> texts(byte[] bytes, int mapAt, int key) {
    int at = find(bytes, mapAt, key);
    // Not Map.copyOf: a peer that chooses its keys badly could make that slow without end.
    Map<String, String> texts = new LinkedHashMap<>();
    if (at >= 0) {
      try {
        MsgReader in = reader(bytes, at);
        for (int left = in.readMapHeader(); left > 0; left--) {
          texts.put(in.readString(), in.readString());
        }
      } catch (MsgException e) {
        return Map.of();
      }
    }
    return Collections.unmodifiableMap(texts);
  }

  private static MsgReader reader(byte[] bytes, int at) {
    return new MsgReader(bytes, at, bytes.length, ReadFault.PLAIN);
  }

  /**
   * Writes the map of a call. What is null is left out, and so are an attempt and a priority of 0.
   */
  public static void write(
      MsgWriter out,
      long deadlineMillis,
      long requestId,
      int attempt,
      int priority,
      @Nullable String traceparent,
      byte @Nullable [] user,
      @Nullable String origin) {
    out.writeMapHeader(
        2
            + (attempt > 0 ? 1 : 0)
            + (priority > 0 ? 1 : 0)
            + (traceparent != null ? 1 : 0)
            + (user != null ? 1 : 0)
            + (origin != null ? 1 : 0));
    out.writeInt(DEADLINE);
    out.writeLong(deadlineMillis);
    out.writeInt(REQUEST_ID);
    out.writeLong(requestId);
    if (attempt > 0) {
      out.writeInt(ATTEMPT);
      out.writeInt(attempt);
    }
    if (priority > 0) {
      out.writeInt(PRIORITY);
      out.writeInt(priority);
    }
    if (traceparent != null) {
      out.writeInt(TRACEPARENT);
      out.writeString(traceparent);
    }
    if (user != null) {
      out.writeInt(USER);
      out.writeRaw(user, 0, user.length);
    }
    if (origin != null) {
      out.writeInt(ORIGIN);
      out.writeString(origin);
    }
  }

  /** Writes the map of a reply. */
  public static void writeReply(MsgWriter out, Map<String, String> user) {
    out.writeMapHeader(1);
    out.writeInt(USER);
    writeTexts(out, user);
  }

  /** A map of text to text as msgpack; null if it is empty. */
  public static byte @Nullable [] encode(Map<String, String> texts) {
    if (texts.isEmpty()) {
      return null;
    }
    MsgWriter out = new MsgWriter(64);
    writeTexts(out, texts);
    return out.toByteArray();
  }

  private static void writeTexts(MsgWriter out, Map<String, String> texts) {
    out.writeMapHeader(texts.size());
    texts.forEach(
        (key, value) -> {
          out.writeString(key);
          out.writeString(value);
        });
  }
}
