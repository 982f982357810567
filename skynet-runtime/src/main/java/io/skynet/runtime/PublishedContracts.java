package io.skynet.runtime;

import io.skynet.runtime.directory.ContractDocument;
import io.skynet.runtime.rpc.ContractRef;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the contracts that a service publishes. */
final class PublishedContracts {
  private static final Logger log = LoggerFactory.getLogger(PublishedContracts.class);

  private PublishedContracts() {}

  /** Those that can be published. A service runs without the others, and the log says why. */
  static List<ContractDocument> of(List<ContractRef> contracts) {
    List<ContractDocument> documents = new ArrayList<>();
    for (ContractRef contract : contracts) {
      try {
        documents.add(new ContractDocument(contract.rpc(), contract.hash(), contract.document()));
      } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
        log.error(
            "{}. The service runs without publishing it: clients of other versions cannot tell"
                + " which methods it offers",
            e.getMessage());
      }
    }
    return documents;
  }
}
