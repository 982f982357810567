package io.skynet.runtime.wire;

import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an end of a connection says of itself, once. Whoever has said it and heard it may use what
 * the specification does not have.
 *
 * @param version of what goes beyond the specification; 1
 * @param agent which program speaks, for people
 * @param features what it can do beyond its version
 * @param origin where it believes to be, as {@code host:port}; empty if it does not say
 * @param calls how many of the other's calls it has under way at most; at least 1
 * @param messageBytes how large a message it takes; at least 128
 */
public record Hello(
    int version, String agent, List<String> features, String origin, int calls, int messageBytes) {
  /** What there is of this protocol so far. */
  public static final int VERSION = 1;

  /** How we call ourselves. */
  public static final String AGENT = "skynet-java";

  /** Room for the error that something has no room. */
  private static final int LEAST_MESSAGE = 128;

  private static final int LONGEST_TEXT = 255;
  private static final int MOST_FEATURES = 32;

  /** Neither may stand in a log; halves of surrogate pairs could not be passed on either. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  public Hello {
    features = List.copyOf(features);
  }

  /** Ours. */
  public static Hello ours(String origin, int calls, int messageBytes) {
    return new Hello(VERSION, AGENT, List.of(), origin, calls, messageBytes);
  }

  /** Writes it as a map. */
  public void write(MsgWriter out) {
    out.writeMapHeader(5);
    out.writeString("v");
    out.writeInt(version);
    out.writeString("agent");
    out.writeString(agent);
    out.writeString("features");
    out.writeArrayHeader(features.size());
    features.forEach(out::writeString);
    out.writeString("origin");
    out.writeString(origin);
    out.writeString("limits");
    out.writeMapHeader(2);
    out.writeString("calls");
    out.writeInt(calls);
    out.writeString("message");
    out.writeInt(messageBytes);
  }

  /**
   * Reads a map of which nothing but {@code v} need be there, and passes what it does not know.
   *
   * @throws MsgException if it is not such a map
   */
  public static Hello read(MsgReader in) {
    int start = in.position();
    Hello hello = new Hello(0, "", List.of(), "", Integer.MAX_VALUE, Integer.MAX_VALUE);
    for (int left = in.readMapHeader(); left > 0; left--) {
      hello = hello.withNext(in);
    }
    if (hello.version < 1) {
      throw in.problem(start, "expected a hello, found a map without the version 'v'");
    }
    return hello;
  }

  private Hello withNext(MsgReader in) {
    switch (in.readString()) {
      case "v" -> {
        return new Hello(atMostMax(in), agent, features, origin, calls, messageBytes);
      }
      case "agent" -> {
        return new Hello(version, text(in), features, origin, calls, messageBytes);
      }
      case "features" -> {
        return new Hello(version, agent, texts(in), origin, calls, messageBytes);
      }
      case "origin" -> {
        return new Hello(version, agent, features, text(in), calls, messageBytes);
      }
      case "limits" -> {
        return withLimits(in);
      }
      default -> in.skip();
    }
    return this;
  }

  private Hello withLimits(MsgReader in) {
    int newCalls = calls;
    int newMessageBytes = messageBytes;
    for (int left = in.readMapHeader(); left > 0; left--) {
      switch (in.readString()) {
        case "calls" -> newCalls = Math.max(1, atMostMax(in));
        case "message" -> newMessageBytes = Math.max(LEAST_MESSAGE, atMostMax(in));
        default -> in.skip();
      }
    }
    return new Hello(version, agent, features, origin, newCalls, newMessageBytes);
  }

  private static int atMostMax(MsgReader in) {
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, in.readLong()));
  }

  /** A connection must not hold as much as a message can have, and a log no line of a peer's. */
  private static String text(MsgReader in) {
    String text = in.readString();
    String kept = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    return UNFIT.matcher(kept).replaceAll("?");
  }

  private static List<String> texts(MsgReader in) {
    List<String> texts = new ArrayList<>();
    for (int left = in.readArrayHeader(); left > 0; left--) {
      if (texts.size() < MOST_FEATURES) {
        texts.add(text(in));
      } else {
        in.skip();
      }
    }
    return texts;
  }
}
