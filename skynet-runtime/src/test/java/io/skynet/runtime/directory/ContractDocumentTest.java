package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.skynet.contract.Fingerprint;
import org.junit.jupiter.api.Test;

class ContractDocumentTest {

  @Test
  void aLargeOneIsPublishedAndALargerOneIsNot() {
    assertEquals(ContractDocument.LARGEST, document(ContractDocument.LARGEST).bytes().length);
    assertEquals(
        "the contract of Echo has 262145 bytes; at most 262144 are published. Shorten its"
            + " documentation, or split the interface",
        refusal(() -> document(ContractDocument.LARGEST + 1)));
  }

  @Test
  void oneThatWasNotWrittenWithTheGeneratedCodeIsNotPublished() {
    String refusal = refusal(() -> new ContractDocument("Echo", "0123", new byte[0]));
    assertEquals(
        "the contract of Echo has the hash e3b0c44298fc1c149afbf4c8996fb924, but the generated code"
            + " was written for 0123. Build both anew, together",
        refusal);
  }

  private static ContractDocument document(int size) {
    byte[] bytes = new byte[size];
    return new ContractDocument("Echo", Fingerprint.of(bytes), bytes);
  }

  private static String refusal(Runnable making) {
    return assertThrows(IllegalArgumentException.class, making::run).getMessage();
  }
}
