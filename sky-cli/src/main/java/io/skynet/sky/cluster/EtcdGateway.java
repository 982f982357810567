package io.skynet.sky.cluster;

import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Listing;
import io.skynet.runtime.directory.StoreRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads etcd through its HTTP/JSON gateway, with {@link HttpURLConnection}: the JDK's oldest client
 * starts in a few milliseconds, its newer one and gRPC in hundreds. The members are asked in turn;
 * one that cannot be reached is left out from then on. Not safe for threads.
 */
final class EtcdGateway {
  private static final int PAGE = 2_000;

  private final Members members;
  private final List<Endpoint> left;
  private final long end;
  private final Duration patience;
  private String told = "";

  /**
   * @param patience how long all requests may take together, from now on
   */
  EtcdGateway(Members members, Duration patience) {
    this.members = members;
    this.left = new ArrayList<>(members.endpoints());
    this.patience = patience;
    this.end = System.nanoTime() + patience.toNanos();
  }

  /**
   * All that stands under a prefix at one revision.
   *
   * @throws GatewayOffException if there is no gateway
   * @throws DirectoryException if nobody answers in time, or etcd refuses
   */
  Listing list(String prefix) {
    byte[] from = bytes(prefix);
    String rangeEnd = base64(after(from));
    List<StoreRecord> found = new ArrayList<>();
    long revision = 0;
    while (true) {
      RangeAnswer page =
          range(
              "{\"key\":\"%s\",\"range_end\":\"%s\",\"limit\":\"%d\",\"revision\":\"%d\"}"
                  .formatted(base64(from), rangeEnd, PAGE, revision));
      found.addAll(page.records());
      revision = revision == 0 ? page.revision() : revision;
      if (!page.more()) {
        refuseForeigner(found);
        return new Listing(revision, found);
      }
      byte[] last = bytes(found.get(found.size() - 1).key());
      from = Arrays.copyOf(last, last.length + 1);
    }
  }

  /** What stands under a key; fails as {@link #list} does. */
  @Nullable StoreRecord get(String key) {
    List<StoreRecord> found = range("{\"key\":\"" + base64(bytes(key)) + "\"}").records();
    return found.isEmpty() ? null : found.get(0);
  }

  /**
   * On the port of an embedded directory somebody else's etcd may be listening. Who opens the
   * directory properly says so; it is worth a look only where nothing was found.
   */
  private void refuseForeigner(List<StoreRecord> found) {
    if (members.embedded() && found.isEmpty()) {
      String status = new String(post("/v3/maintenance/status", "{}"), StandardCharsets.UTF_8);
      if (!status.contains("-skynet\"")) {
        throw new GatewayOffException("not an embedded directory");
      }
    }
  }

  private RangeAnswer range(String request) {
    try {
      return RangeAnswer.read(post("/v3/kv/range", request));
    } catch (IOException e) {
      throw new GatewayOffException("the answer is not etcd's: " + e.getMessage());
    }
  }

  private byte[] post(String path, String body) {
    while (!left.isEmpty()) {
      long nanos = (end - System.nanoTime()) / left.size();
      int millis = (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos));
      try {
        return post(left.get(0), path, body, millis);
      } catch (ConnectException | NoRouteToHostException e) {
        told = "connection refused";
      } catch (UnknownHostException e) {
        told = "unknown host";
      } catch (SocketTimeoutException e) {
        told = "no answer";
      } catch (IOException e) {
        throw new GatewayOffException(String.valueOf(e.getMessage()));
      }
      left.remove(0);
    }
    throw unreachable();
  }

  private byte[] post(Endpoint member, String path, String body, int millis) throws IOException {
    URI uri = URI.create("http://" + member.address() + path);
    var connection = (HttpURLConnection) uri.toURL().openConnection(Proxy.NO_PROXY);
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
    connection.setInstanceFollowRedirects(false);
    connection.setRequestMethod("POST");
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(bytes(body));
    }
    int status = connection.getResponseCode();
    if (status == HttpURLConnection.HTTP_OK) {
      try (InputStream in = connection.getInputStream()) {
        return in.readAllBytes();
      }
    }
    return refused(connection, status);
  }

  private byte[] refused(HttpURLConnection connection, int status) throws IOException {
    String reason = null;
    try (InputStream in = connection.getErrorStream()) {
      reason = in == null ? null : RangeAnswer.error(in.readAllBytes());
    }
    if (reason == null) {
      throw new GatewayOffException("HTTP status " + status);
    }
    if (status == HttpURLConnection.HTTP_UNAVAILABLE) {
      throw new SocketTimeoutException(reason); // another member may do better
    }
    throw new DirectoryException("etcd at " + members + " refused to list: " + reason, null);
  }

  private DirectoryException unreachable() {
    if (members.embedded() && told.equals("connection refused")) {
      return new DirectoryException(
          "no cluster here, nobody listens on "
              + members
              + ": try 'sky dev', or name its etcd with -etcd=<host:port>",
          null);
    }
    return new DirectoryException(
        "etcd at %s did not answer within %d s: %s".formatted(members, patience.toSeconds(), told),
        null);
  }

  /** The first key that does not begin with the prefix; the last byte of ours is a slash. */
  private static byte[] after(byte[] prefix) {
    byte[] next = prefix.clone();
    next[next.length - 1]++;
    return next;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "gateway of etcd at " + members;
  }
}
