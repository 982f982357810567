package io.skynet.runtime.directory;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to use a directory.
 *
 * @param root what all keys begin with; starts with a slash and does not end in one
 * @param ttl how long an instance outlives its process in the directory; at least 10 seconds where
 *     the directory is etcd, so that a registration survives its restart
 * @param serve whether an {@code embedded:} directory may be served by this process if nobody
 *     serves it yet
 * @param viewCache a folder for what views of one cluster last showed, so that a client can start
 *     while the directory is away; null for none
 */
public record DirectorySettings(
    String root, Duration ttl, boolean serve, @Nullable Path viewCache) {

  /** {@code /skynet}, fifteen seconds, serving. */
  public static final DirectorySettings DEFAULT =
      new DirectorySettings("/skynet", Duration.ofSeconds(15), true);

  /** Without a view cache. */
  public DirectorySettings(String root, Duration ttl, boolean serve) {
    this(root, ttl, serve, null);
  }

  public DirectorySettings {
    if (!isRoot(root)) {
      throw new IllegalArgumentException(
          "the root of all keys is like /skynet, not '" + Printable.of(root) + "'");
    }
    if (ttl.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException("an instance lives for a second at least, not " + ttl);
    }
  }

  private static boolean isRoot(String text) {
    return text.startsWith("/")
        && Ascii.isWord(text, "/._+-")
        && !text.endsWith("/")
        && !text.contains("//");
  }

  /** The same without ever serving. */
  public DirectorySettings joiningOnly() {
    return new DirectorySettings(root, ttl, false, viewCache);
  }

  /** The same with a folder for what views last showed; it is made when first needed. */
  public DirectorySettings withViewCache(Path folder) {
    return new DirectorySettings(root, ttl, serve, folder);
  }
}
