package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.etcd.RealEtcd;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An etcd that wants a login, by a context that knows where the password is. */
final class LoginTest {
  private static final String PASSWORD = "wren-5-canary";

  @RegisterExtension static final RealEtcd ETCD = RealEtcd.inMemory();

  @TempDir Path config;

  @BeforeAll
  static void enable() throws Exception {
    post("user/add", "{\"name\":\"root\",\"password\":\"" + PASSWORD + "\"}");
    post("role/add", "{\"name\":\"root\"}");
    post("user/grant", "{\"user\":\"root\",\"role\":\"root\"}");
    post("enable", "{}");
  }

  private static void post(String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://" + ETCD.endpoint() + "/v3/auth/" + path))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
  }

  private Ran sky(String... args) {
    return Ran.sky(Map.of("XDG_CONFIG_HOME", config.toString()), args);
  }

  @Test
  void aContextLogsIn() throws Exception {
    Path password = Files.writeString(config.resolve("password"), PASSWORD + "\n");
    Ran set =
        sky(
            "context",
            "set",
            "prod",
            "-etcd=" + ETCD.endpoint(),
            "-user=root",
            "-password-file=" + password);
    assertEquals(new Ran(0, "set context: prod\n", ""), set);
    sky("context", "use", "prod");
    assertEquals(new Ran(0, "", "sky: no instance is running\n"), sky("hosts"));
    assertEquals(0, sky("config", "set", "a", "b").code());
    assertEquals(new Ran(0, "*/*/a = b\n", ""), sky("config", "list"));
  }

  @Test
  void withoutALoginTheCauseIsSaid() {
    Ran ran = sky("hosts", "-etcd=" + ETCD.endpoint());
    assertEquals(4, ran.code());
    assertTrue(ran.err().contains("user name is empty"), ran.err());
  }
}
