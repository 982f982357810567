package io.skynet.sky;

import io.skynet.contract.Fingerprint;
import io.skynet.embedded.EmbeddedServer;
import io.skynet.examples.echo.EchoBinding;
import io.skynet.examples.echo.EchoService;
import io.skynet.runtime.BindAddress;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.sky.view.JsonText;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;

/** A cluster in which whoever could choose a text has chosen the worst. */
final class HostileCluster implements Closeable {

  /** What terminals have been made to do: clear, copy, link, retitle, answer, reorder, hide. */
  static final List<String> CORPUS =
      List.of(
          "\u001b[2J\u001b[H",
          "\u001b]52;c;ZXZpbA==\u0007",
          "\u001b]8;;http://127.0.0.1/\u001b\\here\u001b]8;;\u001b\\",
          "\u001b]0;title\u0007",
          "\u001bP$q\"p\u001b\\",
          "\u001b[6n\u001b[c",
          "\u001bc\u001b(0",
          "\u001b_apc\u001b\\\u001b^pm\u001b\\",
          "\u009b2J\u009d0;c1\u009c\u0090dcs\u009c\u0085",
          "\0\b\b\b\u0007\u000b\f\u007f\u000e\u000f",
          "good\rbad\n\nforged: line\n",
          "\u202eevil\u202c \u2066iso\u2069 \u061c\u200e\u200f\u202a\u202b\u202d\u2067\u2068",
          "\u200b\u200d\ufeff\u00ad\u2028\u2029\ue000\udb40\udc41",
          "\ud800 alone \udc00",
          "A".repeat(20_000));

  private final EmbeddedServer etcd = EmbeddedServer.start(0);
  private final PlainServer plain = new PlainServer();
  private final List<Closeable> parts = new ArrayList<>();

  HostileCluster() throws Exception {
    parts.add(etcd::close);
    parts.add(plain);
    String hash = contract();
    int echo = echo();
    int number = 0;
    for (String worst : CORPUS) {
      String text = worst.length() > 200 ? worst.substring(0, 200) : worst;
      // One that breaks the rules of records, and one that only just keeps them.
      instance("broken-" + number, "Echo", text, echo, hash);
      instance("sly-" + number, "Echo", text.replaceAll("\\p{Cntrl}", ""), echo, hash);
      put("/skynet/instances/Echo/1.0.0/" + text, "{}");
      put("/skynet/config/Echo/*/setting" + number, worst);
      number++;
    }
    instance("plain", "Plain", "east", plain.port(), null);
    put("/skynet/instances/Echo/1.0.0/no-json", CORPUS.get(0));
  }

  String uri() {
    return "etcd://127.0.0.1:" + etcd.port();
  }

  private int echo() throws Exception {
    ServiceConfig config =
        ServiceConfig.of("mem:hostile").withBind(new BindAddress("127.0.0.1", 0, 0));
    Service service = Service.create(config, new EchoService()).start(false);
    parts.add(service::stop);
    return Integer.parseInt(service.address().replaceAll(".*:", ""));
  }

  /** The contract of the echo, with other words in it. */
  private String contract() throws Exception {
    String all = quoted(String.join(" ", CORPUS.subList(0, CORPUS.size() - 2)));
    String document =
        new String(EchoBinding.CONTRACT.document(), StandardCharsets.UTF_8)
            .replaceAll("\"docs\":\\s*\"[^\"]*\"", Matcher.quoteReplacement("\"docs\": " + all));
    String hash = Fingerprint.of(document.getBytes(StandardCharsets.UTF_8));
    put("/skynet/contracts/" + hash, document);
    return hash;
  }

  private void instance(String id, String service, String text, int port, String hash)
      throws Exception {
    String contracts = hash == null ? "" : "\"Echo\":\"" + hash + "\"";
    String record =
        """
        {"v":1,"id":"%s","name":"%s","version":"1.0.0","region":%s,"host":%s,"state":"registered",\
        "endpoints":{"rpc":"tcp://127.0.0.1:%d"},"contracts":{%s}}"""
            .formatted(id, service, quoted(text), quoted(text), port, contracts);
    put("/skynet/instances/" + service + "/1.0.0/" + id, record);
  }

  private static String quoted(String text) {
    return JsonText.of(JsonText.Layout.COMPACT, json -> json.writeString(text));
  }

  private void put(String key, String value) throws Exception {
    String body = "{\"key\":\"" + base64(key) + "\",\"value\":\"" + base64(value) + "\"}";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + etcd.port() + "/v3/kv/put"))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.body());
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    for (int i = parts.size() - 1; i >= 0; i--) {
      parts.get(i).close();
    }
  }
}
