package io.skynet.sky.cluster;

import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.StoreRecord;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an etcd of several members through their gateways. They are asked in turn; one that cannot
 * be reached, or cannot say, is left out from then on. Not safe for threads.
 */
final class EtcdGateway {
  private static final String NO_ANSWER = "no answer";

  private final Members members;
  private final List<Member> left;
  private final Duration patience;
  private String told = "";

  /**
   * A gateway.
   *
   * @param patience how long an answer may take in all
   */
  EtcdGateway(Members members, Duration patience) {
    this.members = members;
    this.left = new ArrayList<>(members.endpoints().stream().map(Member::new).toList());
    this.patience = patience;
  }

  /**
   * All that stands under a prefix at one revision.
   *
   * @throws GatewayOffException if there is no gateway
   * @throws DirectoryException if nobody answers in time, or etcd refuses
   */
  RangeAnswer list(String prefix) {
    long end = end();
    RangeAnswer all = read(() -> RangeRequest.all(prefix, request -> range(request, end)));
    if (members.embedded() && all.records().isEmpty()) {
      refuseForeigner(end);
    }
    return all;
  }

  /** What stands under a key; fails as {@link #list} does. */
  @Nullable StoreRecord get(String key) {
    long end = end();
    List<StoreRecord> found =
        read(() -> RangeAnswer.read(range(RangeRequest.of(key).json(), end))).records();
    return found.isEmpty() ? null : found.get(0);
  }

  private interface Reading {
    RangeAnswer read() throws IOException;
  }

  private static RangeAnswer read(Reading reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new GatewayOffException("the answer is not etcd's: " + e.getMessage());
    }
  }

  /**
   * On the port of an embedded directory somebody else's etcd may be listening. Who opens the
   * directory properly says so; it is worth a look only where nothing was found.
   */
  private void refuseForeigner(long end) {
    String status = new String(post("/v3/maintenance/status", "{}", end), StandardCharsets.UTF_8);
    if (!status.contains("-skynet\"")) {
      throw new GatewayOffException("not an embedded directory");
    }
  }

  private long end() {
    return System.nanoTime() + patience.toNanos();
  }

  private byte[] range(String request, long end) {
    return post(RangeRequest.PATH, request, end);
  }

  private byte[] post(String path, String body, long end) {
    while (!left.isEmpty()) {
      Duration share = Duration.ofNanos((end - System.nanoTime()) / left.size());
      try {
        if (share.isNegative()) {
          throw new SocketTimeoutException("many pages may take too long together");
        }
        Member.Answer answer = left.get(0).post(path, body, share);
        if (answer.isOk()) {
          return answer.body();
        }
        told = refusal(answer);
      } catch (ConnectException | NoRouteToHostException e) {
        told = "connection refused";
      } catch (UnknownHostException e) {
        told = "unknown host";
      } catch (SocketTimeoutException e) {
        told = NO_ANSWER;
      } catch (IOException e) {
        throw new GatewayOffException(String.valueOf(e.getMessage()));
      }
      left.remove(0);
    }
    throw unreachable();
  }

  /** Why this member cannot say; throws if the others would say the same. */
  private String refusal(Member.Answer answer) {
    String reason = RangeAnswer.error(answer.body());
    if (reason == null) {
      throw new GatewayOffException("HTTP status " + answer.status());
    }
    if (answer.isUnavailable()) {
      return reason;
    }
    throw new DirectoryException("etcd at " + members + " refused to list: " + reason, null);
  }

  private DirectoryException unreachable() {
    String failure =
        told.equals(NO_ANSWER)
            ? "did not answer within " + patience.toSeconds() + " s"
            : "cannot be asked: " + told;
    return new DirectoryException("etcd at " + members + " " + failure, null);
  }

  @Override
  public String toString() {
    return "gateway of etcd at " + members;
  }
}
