package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceRecords;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.sky.cluster.Member;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Records of many instances that nobody serves, written straight into an etcd. */
final class Crowd {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What etcd takes in one transaction. */
  private static final int LARGEST = 100;

  private final InstanceRecords records = new InstanceRecords("/skynet");
  private final Member etcd;

  Crowd(int port) {
    this.etcd = new Member(new Endpoint("127.0.0.1", port));
  }

  /** Writes those from one number to below another. */
  void put(int from, int to, InstanceState state) throws IOException {
    List<String> puts = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Instance each = instance(i, state);
      puts.add(
          "{\"request_put\":{\"key\":\"%s\",\"value\":\"%s\"}}"
              .formatted(
                  base64(records.key(each).getBytes(StandardCharsets.UTF_8)),
                  base64(records.encode(each))));
      if (puts.size() == LARGEST || i == to - 1) {
        post("/v3/kv/txn", "{\"success\":[" + String.join(",", puts) + "]}");
        puts.clear();
      }
    }
  }

  void remove(int index) throws IOException {
    String key = records.key(instance(index, InstanceState.REGISTERED));
    post(
        "/v3/kv/deleterange", "{\"key\":\"" + base64(key.getBytes(StandardCharsets.UTF_8)) + "\"}");
  }

  private void post(String path, String body) throws IOException {
    Member.Answer answer = etcd.post(path, body, PATIENCE);
    assertEquals(200, answer.status(), new String(answer.body(), StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  static Instance instance(int index, InstanceState state) {
    return new Instance(
        "i-%05d".formatted(index),
        "Crowd",
        "1.0.0",
        "r" + index % 3,
        "h" + index % 100,
        state,
        new Endpoint("10.0.0.1", 1 + index),
        Map.of(),
        "one",
        1,
        Instant.EPOCH);
  }
}
