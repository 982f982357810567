package io.skynet.runtime.directory;

import io.skynet.contract.Contract;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where contracts are found. Safe for all threads. */
@FunctionalInterface
public interface ContractSource {

  /**
   * Asks for a contract; never waits. What has been found once is found at once from then on.
   *
   * @param hash of its document, as an instance's record says
   * @return completed within seconds, with null if there is none that can be used: nobody has
   *     published it yet, or the log says what is wrong with it; fails with a {@link
   *     DirectoryException} if the directory did not answer. What follows it must not wait
   */
  CompletableFuture<@Nullable Contract> contract(String hash);
}
