package io.skynet.runtime.directory;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How to use a directory.
 *
 * @param root what all keys begin with; starts with a slash and does not end in one
 * @param ttl how long an instance outlives its process in the directory; at least 10 seconds where
 *     the directory is etcd, so that a registration survives its restart
 * @param serve whether an {@code embedded:} directory may be served by this process if nobody
 *     serves it yet
 */
public record DirectorySettings(String root, Duration ttl, boolean serve) {
  private static final Pattern ROOT = Pattern.compile("(/[A-Za-z0-9._+-]+)+");

  /** {@code /skynet}, fifteen seconds, serving. */
  public static final DirectorySettings DEFAULT =
      new DirectorySettings("/skynet", Duration.ofSeconds(15), true);

  public DirectorySettings {
    if (!ROOT.matcher(root).matches()) {
      throw new IllegalArgumentException(
          "the root of all keys is like /skynet, not '" + Printable.of(root) + "'");
    }
    if (ttl.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException("an instance lives for a second at least, not " + ttl);
    }
  }

  /** The same without ever serving. */
  public DirectorySettings joiningOnly() {
    return new DirectorySettings(root, ttl, false);
  }
}
