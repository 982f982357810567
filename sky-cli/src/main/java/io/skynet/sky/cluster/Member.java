package io.skynet.sky.cluster;

import io.skynet.runtime.directory.Endpoint;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * Asks one member of an etcd by its HTTP/JSON gateway, over a plain socket: that starts in a few
 * milliseconds, the JDK's clients in tens of them and gRPC in hundreds. A connection for each
 * request, without TLS, proxies or redirects. Safe for all threads.
 */
public final class Member {
  private final Endpoint endpoint;

  /**
   * A member.
   *
   * @param endpoint where it listens to clients
   */
  public Member(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  /**
   * What a member answered.
   *
   * @param status of HTTP
   * @param body empty if there is none
   * @param date by its clock, as HTTP writes it; empty if it does not say
   * @param latency from the request to the last byte of the answer
   */
  public record Answer(int status, byte[] body, String date, Duration latency) {

    public boolean isOk() {
      return status == 200;
    }

    /** Whether this member cannot say, and another may do better. */
    boolean isUnavailable() {
      return status == 503;
    }

    /** The member's clock, in milliseconds since 1970; 0 if it does not say. */
    public long clock() {
      try {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
            .toInstant()
            .toEpochMilli();
      } catch (DateTimeParseException e) {
        return 0;
      }
    }
  }

  /**
   * Asks.
   *
   * @param path such as {@code /v3/kv/range}
   * @param body a JSON object
   * @param patience how long it may take to connect, and to answer after that
   * @throws IOException if there is no answer of HTTP
   */
  public Answer post(String path, String body, Duration patience) throws IOException {
    long start = System.nanoTime();
    try (Socket socket = new Socket(Proxy.NO_PROXY)) {
      int millis = (int) Math.max(1, patience.toMillis());
      socket.connect(new InetSocketAddress(endpoint.host(), endpoint.port()), millis);
      socket.getOutputStream().write(request(path, body));
      HttpAnswer answer = HttpAnswer.read(new TimedInput(socket, patience));
      Duration latency = Duration.ofNanos(System.nanoTime() - start);
      return new Answer(answer.status(), answer.body(), answer.header("date"), latency);
    }
  }

  private byte[] request(String path, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: "
            + endpoint.address()
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + content.length
            + "\r\nConnection: close\r\n\r\n";
    return (head + body).getBytes(StandardCharsets.UTF_8);
  }

  /** Its address. */
  @Override
  public String toString() {
    return endpoint.address();
  }
}
