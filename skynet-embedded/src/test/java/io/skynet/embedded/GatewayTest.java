package io.skynet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.embedded.api.ClusterService;
import io.skynet.embedded.api.Gateway;
import io.skynet.embedded.api.MaintenanceService;
import io.skynet.embedded.store.Identity;
import io.skynet.embedded.store.Limits;
import io.skynet.embedded.store.Store;
import io.skynet.runtime.directory.etcd.RealEtcd;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The port speaks HTTP/1.1 and JSON as etcd's does, beside gRPC. */
@Timeout(60)
final class GatewayTest {
  @RegisterExtension static final RealEtcd ETCD = new RealEtcd();

  /** Path and body; "YQ==" is a, "YjE=" is b1, "Yg==" is b, "Yw==" is c. */
  private static final List<List<String>> SCRIPT =
      List.of(
          List.of("/v3/kv/put", "{\"key\":\"YQ==\",\"value\":\"YjE=\"}"),
          List.of("/v3/kv/range", "{\"key\":\"YQ==\"}"),
          List.of("/v3/kv/range", "{\"key\":\"YQ==\",\"range_end\":\"Yg==\",\"limit\":\"1\"}"),
          List.of("/v3/kv/range", "{\"key\":\"YQ==\",\"count_only\":true}"),
          List.of("/v3/kv/range", "{\"key\":\"YQ==\",\"revision\":\"99999\"}"),
          List.of("/v3/kv/range", "{}"),
          List.of("/v3/kv/put", "{}"),
          List.of(
              "/v3/kv/txn",
              "{\"compare\":[{\"key\":\"YQ==\",\"target\":\"CREATE\",\"create_revision\":\"0\"}],"
                  + "\"failure\":[{\"request_range\":{\"key\":\"YQ==\"}}]}"),
          List.of("/v3/kv/deleterange", "{\"key\":\"YQ==\"}"),
          List.of("/v3/kv/range", "{\"key\":\"YQ==\"}"),
          List.of("/v3/lease/grant", "{\"TTL\":\"60\",\"ID\":\"77\"}"),
          List.of("/v3/lease/timetolive", "{\"ID\":\"77\"}"),
          List.of("/v3/lease/revoke", "{\"ID\":\"77\"}"),
          List.of("/v3/lease/revoke", "{\"ID\":\"77\"}"),
          List.of("/v3/kv/nothing", "{}"));

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void answersAsEtcdsGatewayDoes() throws Exception {
    List<String> real = script(ETCD.endpoint());
    try (EmbeddedServer server = EmbeddedServer.start(0)) {
      List<String> ours = script("127.0.0.1:" + server.port());
      assertEquals(String.join("\n", real), String.join("\n", ours));
    }
  }

  private List<String> script(String address) throws Exception {
    List<String> answers = new ArrayList<>();
    for (List<String> request : SCRIPT) {
      answers.add(request + " -> " + comparable(post(address, request.get(0), request.get(1))));
    }
    return answers;
  }

  /** Without what differs from one etcd to the next. */
  private static String comparable(String answer) {
    return answer
        .replaceAll("\"(cluster_id|member_id|raft_term)\":\"\\d+\"", "\"$1\":\"#\"")
        .replaceAll("\"TTL\":\"(59|60)\"", "\"TTL\":\"60\"");
  }

  private String post(String address, String path, String body) throws Exception {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create("http://" + address + path))
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    return answer.statusCode() + " " + answer.body();
  }

  @Test
  void saysWhatItIs() throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(0)) {
      String address = "127.0.0.1:" + server.port();
      assertTrue(
          post(address, "/v3/maintenance/status", "{}").contains("\"version\":\"3.4.0-skynet\""));
      assertTrue(
          post(address, "/v3/cluster/member/list", "{}")
              .contains("\"clientURLs\":[\"http://" + address));
      assertTrue(post(address, "/v3/kv/range", "{").startsWith("400 "));
    }
  }

  /** A page that a person happens to have open must not write to the directory. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST /v3/kv/range|Host: 127.0.0.1|200",
        "POST /v3/kv/range|Host: localhost:23790|200",
        "POST /v3/kv/range|Host: [::1]:23790|200",
        "POST /v3/kv/range|X: y|200",
        "POST /v3/kv/range|Host: evil.example|403",
        "POST /v3/kv/range|Host: 127.0.0.1.evil.example|403",
        "POST /v3/kv/range|Origin: http://localhost|403",
        "GET /v3/kv/range|Host: localhost|501",
        "PRINT /v3/kv/range|Host: localhost|501",
        "garbage|X: y|400",
      })
  void browsersAreRefused(String line, String header, int status) throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(0);
        Socket socket = new Socket("127.0.0.1", server.port())) {
      String request =
          line + " HTTP/1.1\r\n" + header + "\r\nConnection: close\r\nContent-Length: 16\r\n\r\n";
      socket.getOutputStream().write(bytes(request + "{\"key\":\"YQ==\"}  "));
      assertEquals(
          "HTTP/1.1 " + status,
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .substring(0, 12));
    }
  }

  @Test
  void whatComesInPiecesIsUnderstood() throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(0);
        Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setTcpNoDelay(true);
      for (byte each : bytes("POST /v3/kv/range HTTP/1.0\r\nContent-Length: 14\r\n\r\n")) {
        socket.getOutputStream().write(each);
      }
      socket.getOutputStream().write(bytes("{\"key\":\"YQ==\"}"));
      assertTrue(read(socket).contains("\"revision\":\"1\""));
    }
  }

  @Test
  void closingEndsItsConnectionsAtOnce() throws Exception {
    EmbeddedServer server = EmbeddedServer.start(0);
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket
          .getOutputStream()
          .write(
              bytes("POST /v3/kv/range HTTP/1.1\r\nContent-Length: 14\r\n\r\n{\"key\":\"YQ==\"}"));
      assertEquals('H', socket.getInputStream().read());
      long start = System.nanoTime();
      server.close();
      assertTrue(System.nanoTime() - start < 2_000_000_000L, "did not wait for the connection");
      assertTrue(read(socket).endsWith("}"));
    } finally {
      server.close();
    }
  }

  /** Over a store of its own. */
  static Gateway gateway() {
    SecureRandom random = new SecureRandom();
    Store store = new Store(Identity.random(random), Limits.DEFAULT, System::nanoTime, random);
    return new Gateway(store, new MaintenanceService(store), new ClusterService(store, () -> ""));
  }

  private static String read(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
