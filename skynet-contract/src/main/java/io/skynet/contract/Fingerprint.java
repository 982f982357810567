package io.skynet.contract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash that contracts and shapes are known by: the first 128 bits of SHA-256, as 32 lower-case
 * hex digits.
 *
 * <p>Half of the digest tells apart whatever was not made to collide, and people read these in the
 * directory. It is no proof of who wrote a contract.
 */
public final class Fingerprint {
  private static final int BYTES = 16;

  private Fingerprint() {}

  public static String of(byte[] bytes) {
    byte[] digest = digest().digest(bytes);
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256, but not this one", e);
    }
  }
}
