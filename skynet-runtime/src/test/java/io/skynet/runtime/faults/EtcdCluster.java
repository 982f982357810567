package io.skynet.runtime.faults;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.etcd.EtcdProcess;
import io.skynet.runtime.directory.etcd.RealEtcd;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Three etcds of our own that are one cluster, with etcd's own timing. */
final class EtcdCluster implements BeforeAllCallback, AfterAllCallback {
  private static final Pattern MEMBER = Pattern.compile("\"member_id\":\"(\\d+)\"");
  private static final Pattern LEADER = Pattern.compile("\"leader\":\"(\\d+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .build();
  private @Nullable Path folder;
  private List<EtcdProcess> members = List.of();

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    RealEtcd.assumeInstalled();
    Path made = Files.createTempDirectory("skynet-cluster");
    folder = made;
    members =
        IntStream.range(0, 3).mapToObj(i -> new EtcdProcess("m" + i, made, List.of())).toList();
    String cluster = members.stream().map(EtcdProcess::peer).collect(Collectors.joining(","));
    members.forEach(member -> member.joins(cluster));
    members.forEach(EtcdProcess::launch);
    members.forEach(EtcdProcess::awaitHealthy);
  }

  List<EtcdProcess> members() {
    return members;
  }

  List<String> endpoints() {
    return members.stream().map(EtcdProcess::endpoint).toList();
  }

  String uri() {
    return "etcd://" + String.join(",", endpoints());
  }

  /** The member that leads; waits until there is one. */
  EtcdProcess leader() {
    Await.until(Duration.ofSeconds(30), "a leader", () -> findLeader() != null);
    EtcdProcess found = findLeader();
    return found == null ? leader() : found;
  }

  private @Nullable EtcdProcess findLeader() {
    for (EtcdProcess member : members) {
      String status = member.isRunning() ? status(member) : "";
      Matcher id = MEMBER.matcher(status);
      Matcher leader = LEADER.matcher(status);
      if (id.find() && leader.find() && id.group(1).equals(leader.group(1))) {
        return member;
      }
    }
    return null;
  }

  private String status(EtcdProcess member) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://" + member.endpoint() + "/v3/maintenance/status"))
            .timeout(Duration.ofSeconds(1))
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    members.forEach(EtcdProcess::kill);
    if (folder != null) {
      EtcdProcess.delete(folder);
    }
    RealEtcd.assertNoThreads();
  }

  @Override
  public String toString() {
    return "cluster of " + members;
  }
}
