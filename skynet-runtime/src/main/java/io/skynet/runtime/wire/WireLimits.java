package io.skynet.runtime.wire;

/**
 * What a message may be at most, against peers that would have us allocate or recurse without end.
 *
 * @param messageBytes size of a message, at least 64 and at most 1 GiB
 * @param depth how deep arrays and maps may be nested, the message's own array included; 1 to 64
 */
public record WireLimits(int messageBytes, int depth) {

  /** Four mebibytes and 64 levels. */
  public static final WireLimits DEFAULT = new WireLimits(4 << 20, 64);

  public WireLimits {
    if (messageBytes < 64 || messageBytes > 1 << 30) {
      throw new IllegalArgumentException(
          "the message limit must be from 64 bytes to 1 GiB, not " + messageBytes);
    }
    if (depth < 1 || depth > 64) {
      throw new IllegalArgumentException("the depth limit must be from 1 to 64, not " + depth);
    }
  }
}
