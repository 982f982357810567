package io.skynet.sky.cluster;

import io.skynet.runtime.directory.StoreRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /v3/kv/range} is asked for. A long answer is asked for in pages: what etcd sends at
 * once has a limit, and so has what it likes to hold in memory.
 *
 * @param from the first key
 * @param end the first key that is not wanted any more; null if only {@code from} is
 * @param limit how many records at most; 0 if all
 * @param revision of the store that is meant; 0 for that of now
 */
public record RangeRequest(byte[] from, byte @Nullable [] end, int limit, long revision) {

  /** Where it is posted to. */
  public static final String PATH = "/v3/kv/range";

  /** Of records of instances, about half a megabyte. */
  static final int PAGE = 2_000;

  /** Sends a request, and gives back the body of the answer. */
  @FunctionalInterface
  public interface Source {
    byte[] post(String request) throws IOException;
  }

  static RangeRequest of(String key) {
    return new RangeRequest(bytes(key), null, 0, 0);
  }

  /**
   * Everything under a prefix, page by page, at the revision of the first page.
   *
   * @param prefix ends in a slash
   * @throws IOException if an answer is not etcd's, or the source throws it
   */
  public static RangeAnswer all(String prefix, Source source) throws IOException {
    return all(prefix, PAGE, source);
  }

  static RangeAnswer all(String prefix, int limit, Source source) throws IOException {
    byte[] first = bytes(prefix);
    RangeRequest request = new RangeRequest(first, after(first), limit, 0);
    List<StoreRecord> records = new ArrayList<>();
    Map<String, Long> leases = new HashMap<>();
    while (true) {
      RangeAnswer page = RangeAnswer.read(source.post(request.json()));
      records.addAll(page.records());
      leases.putAll(page.leases());
      long revision = request.revision == 0 ? page.revision() : request.revision;
      if (!page.more() || page.records().isEmpty()) {
        return new RangeAnswer(revision, records, leases, false);
      }
      byte[] last = bytes(records.get(records.size() - 1).key());
      byte[] next = Arrays.copyOf(last, last.length + 1);
      request = new RangeRequest(next, request.end, limit, revision);
    }
  }

  /** The first key that does not begin with the prefix; the last byte of ours is a slash. */
  private static byte[] after(byte[] prefix) {
    byte[] next = prefix.clone();
    next[next.length - 1]++;
    return next;
  }

  /** As the gateway takes it. */
  String json() {
    String key = "{\"key\":\"" + base64(from) + "\"";
    return end == null
        ? key + "}"
        : key
            + ",\"range_end\":\""
            + base64(end)
            + "\",\"limit\":\""
            + limit
            + "\",\"revision\":\""
            + revision
            + "\"}";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return json();
  }
}
