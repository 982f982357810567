package io.skynet.runtime.rpc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Points to the contract that the processor wrote for an interface.
 *
 * @param rpc wire name of the interface
 * @param hash hash of the canonical document, in lower-case hex
 * @param resource where the document lies on the class path
 * @param owner a class that lies beside it: its loader finds the document
 */
public record ContractRef(String rpc, String hash, String resource, Class<?> owner) {

  /**
   * The document: JSON in UTF-8.
   *
   * @throws IllegalStateException if it is not on the class path
   * @throws UncheckedIOException if it cannot be read
   */
  public byte[] document() {
    try (InputStream in = owner.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "the contract of "
                + rpc
                + " is not on the class path: whatever packs the program has to keep "
                + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the contract of " + rpc + " from " + resource, e);
    }
  }
}
