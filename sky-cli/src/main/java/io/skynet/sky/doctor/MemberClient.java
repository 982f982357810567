package io.skynet.sky.doctor;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.sky.json.JsonProblem;
import io.skynet.sky.json.Untyped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Asks one member of an etcd by its HTTP/JSON gateway. */
final class MemberClient {
  private final Endpoint member;
  private final int millis;

  MemberClient(Endpoint member, Duration patience) {
    this.member = member;
    this.millis = Math.toIntExact(patience.toMillis());
  }

  /**
   * What a member answered.
   *
   * @param body a JSON object
   * @param date by its clock, in milliseconds since 1970; 0 if it does not say
   * @param latency from the request to the last byte of the answer
   */
  record Answer(Map<?, ?> body, long date, Duration latency) {

    String text(String name) {
      Object value = body.get(name);
      return value == null ? "" : value.toString();
    }

    long number(String name) {
      String text = text(name);
      return text.isEmpty() ? 0 : Long.parseLong(text);
    }
  }

  /**
   * Asks.
   *
   * @throws IOException if there is no answer, or it is a refusal; the message says which
   */
  Answer post(String path, String body) throws IOException {
    long start = System.nanoTime();
    URI uri = URI.create("http://" + member.address() + path);
    var connection = (HttpURLConnection) uri.toURL().openConnection(Proxy.NO_PROXY);
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
    connection.setInstanceFollowRedirects(false);
    connection.setRequestMethod("POST");
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body.getBytes(StandardCharsets.UTF_8));
    }
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      throw new IOException("HTTP status " + connection.getResponseCode() + " at " + path);
    }
    try (InputStream in = connection.getInputStream()) {
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Duration latency = Duration.ofNanos(System.nanoTime() - start);
      if (Untyped.parse(answer) instanceof Map<?, ?> object) {
        return new Answer(object, connection.getDate(), latency);
      }
    } catch (JsonProblem e) {
      throw new IOException("the answer is not etcd's: " + e.getMessage(), e);
    }
    throw new IOException("the answer is not etcd's");
  }

  @Override
  public String toString() {
    return member.address();
  }
}
