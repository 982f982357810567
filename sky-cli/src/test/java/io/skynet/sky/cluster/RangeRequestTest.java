package io.skynet.sky.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.skynet.embedded.EmbeddedServer;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.StoreRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages of a range, from a real store and from answers as they should not be. */
final class RangeRequestTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static EmbeddedServer server;
  private static Member member;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedServer.start(0);
    member = new Member(new Endpoint("127.0.0.1", server.port()));
    put("/r/", "the folder itself");
    for (int i = 0; i < 5; i++) {
      put("/r/k" + i, "v" + i);
    }
    put("/r0", "what follows");
    put("/q", "what is before");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void pagesAreReadToTheEnd() throws IOException {
    List<String> whole = keys(RangeRequest.all("/r/", request -> post(request)));
    assertEquals(List.of("/r/", "/r/k0", "/r/k1", "/r/k2", "/r/k3", "/r/k4"), whole);
    for (int page = 1; page <= 7; page++) {
      List<String> asked = new ArrayList<>();
      List<String> found =
          keys(
              RangeRequest.all(
                  "/r/",
                  page,
                  request -> {
                    asked.add(request);
                    return post(request);
                  }));
      assertEquals(whole, found, "pages of " + page);
      assertEquals((whole.size() + page - 1) / page, asked.size(), "pages of " + page);
    }
  }

  @Test
  void allPagesAreOfOneRevision() throws IOException {
    put("/two/a", "old");
    put("/two/b", "old");
    RangeAnswer all =
        RangeRequest.all(
            "/two/",
            1,
            request -> {
              byte[] page = post(request);
              put("/two/b", "new"); // between the pages
              put("/two/c", "new");
              return page;
            });
    assertEquals(List.of("/two/a", "/two/b"), keys(all));
    assertArrayEquals("old".getBytes(StandardCharsets.UTF_8), all.records().get(1).value());
  }

  @Test
  void nothingIsFoundWhereNothingIs() throws IOException {
    assertEquals(List.of(), RangeRequest.all("/none/", request -> post(request)).records());
  }

  @Test
  void anAnswerThatIsNoneIsAnError() {
    for (String answer :
        List.of("", "[]", "<html>", "{\"kvs\":[{\"key\":\"%\"}]}", "{\"kvs\":[{")) {
      byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
      assertThrows(IOException.class, () -> RangeRequest.all("/r/", request -> bytes), answer);
    }
  }

  @Test
  void aPageThatPromisesMoreAndHasNothingIsTheLast() throws IOException {
    byte[] answer = "{\"more\":true}".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), RangeRequest.all("/r/", request -> answer).records());
  }

  private static byte[] post(String request) throws IOException {
    return member.post(RangeRequest.PATH, request, PATIENCE).body();
  }

  private static void put(String key, String value) throws IOException {
    String body = "{\"key\":\"" + base64(key) + "\",\"value\":\"" + base64(value) + "\"}";
    assertEquals(200, member.post("/v3/kv/put", body, PATIENCE).status());
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> keys(RangeAnswer answer) {
    return answer.records().stream().map(StoreRecord::key).toList();
  }
}
