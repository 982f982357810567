package io.skynet.sky.doctor;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.sky.cluster.Member;
import io.skynet.sky.cluster.RangeRequest;
import io.skynet.sky.json.JsonProblem;
import io.skynet.sky.json.Untyped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Asks one member of an etcd what only it can say. */
final class MemberClient {
  private final Member member;
  private final Duration patience;

  MemberClient(Endpoint endpoint, Duration patience) {
    this.member = new Member(endpoint);
    this.patience = patience;
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
    Member.Answer answer = ok(path, member.post(path, body, patience));
    try {
      if (Untyped.parse(new String(answer.body(), StandardCharsets.UTF_8))
          instanceof Map<?, ?> object) {
        return new Answer(object, answer.clock(), answer.latency());
      }
    } catch (JsonProblem e) {
      throw new IOException("the answer is not etcd's: " + e.getMessage(), e);
    }
    throw new IOException("the answer is not etcd's");
  }

  /** Asks for records; fails as {@link #post} does. */
  byte[] range(String request) throws IOException {
    return ok(RangeRequest.PATH, member.post(RangeRequest.PATH, request, patience)).body();
  }

  private static Member.Answer ok(String path, Member.Answer answer) throws IOException {
    if (!answer.isOk()) {
      throw new IOException("HTTP status " + answer.status() + " at " + path);
    }
    return answer;
  }

  @Override
  public String toString() {
    return member.toString();
  }
}
