package io.skynet.sky.cluster;

import io.skynet.runtime.directory.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks one member of an etcd by its HTTP/JSON gateway, with {@link HttpURLConnection}: the JDK's
 * oldest client starts in a few milliseconds, its newer one and gRPC in hundreds. Safe for all
 * threads.
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
   * @param date by its clock, in milliseconds since 1970; 0 if it does not say
   * @param latency from the request to the last byte of the answer
   */
  public record Answer(int status, byte[] body, long date, Duration latency) {

    public boolean isOk() {
      return status == HttpURLConnection.HTTP_OK;
    }

    /** Whether this member cannot say, and another may do better. */
    boolean isUnavailable() {
      return status == HttpURLConnection.HTTP_UNAVAILABLE;
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
    HttpURLConnection connection = open(path, (int) Math.max(1, patience.toMillis()));
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body.getBytes(StandardCharsets.UTF_8));
    }
    int status = connection.getResponseCode();
    byte[] answer = read(connection, status);
    return new Answer(
        status, answer, connection.getDate(), Duration.ofNanos(System.nanoTime() - start));
  }

  private HttpURLConnection open(String path, int millis) throws IOException {
    URI uri = URI.create("http://" + endpoint.address() + path);
    var connection = (HttpURLConnection) uri.toURL().openConnection(Proxy.NO_PROXY);
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
    connection.setInstanceFollowRedirects(false);
    connection.setRequestMethod("POST");
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setDoOutput(true);
    return connection;
  }

  private static byte[] read(HttpURLConnection connection, int status) throws IOException {
    boolean good = status == HttpURLConnection.HTTP_OK;
    try (InputStream in = good ? connection.getInputStream() : connection.getErrorStream()) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  /** Its address. */
  @Override
  public String toString() {
    return endpoint.address();
  }
}
