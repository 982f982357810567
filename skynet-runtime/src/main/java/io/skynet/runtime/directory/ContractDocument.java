package io.skynet.runtime.directory;

import io.skynet.contract.Fingerprint;

/**
 * The contract of an interface, as it is published: once for all instances that share it.
 *
 * @param rpc wire name of the interface
 * @param hash what it is found by
 * @param bytes the canonical document. Owned by this record: nobody may change them
 */
public record ContractDocument(String rpc, String hash, byte[] bytes) {

  /** Largest document, in bytes. */
  public static final int LARGEST = 256 * 1024;

  /**
   * Checks that the document can be published.
   *
   * @throws IllegalArgumentException if it is too large, or is not what the hash stands for
   */
  public ContractDocument {
    if (bytes.length > LARGEST) {
      throw new IllegalArgumentException(
          "the contract of "
              + rpc
              + " has "
              + bytes.length
              + " bytes; at most "
              + LARGEST
              + " are published. Shorten its documentation, or split the interface");
    }
    String actual = Fingerprint.of(bytes);
    if (!actual.equals(hash)) {
      throw new IllegalArgumentException(
          "the contract of "
              + rpc
              + " has the hash "
              + actual
              + ", but the generated code was written for "
              + hash
              + ". Build both anew, together");
    }
  }

  @Override
  public String toString() {
    return "contract of " + rpc + " (" + hash + ")";
  }
}
