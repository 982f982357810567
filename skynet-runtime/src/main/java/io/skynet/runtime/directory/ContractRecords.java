package io.skynet.runtime.directory;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractException;
import io.skynet.contract.ContractReader;
import io.skynet.contract.Fingerprint;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where contracts stand in a store, {@code <root>/contracts/<hash>}, and what has been read of
 * them: a document never changes, so none is fetched twice. Safe for all threads.
 */
public final class ContractRecords {
  private static final int KEPT = 256;

  private final String root;
  private final SkippedRecords skipped = new SkippedRecords(ContractRecords.class);

  /** By hash; empty for what is genuine, but beyond this reader. Guarded by itself. */
  private final Map<String, Optional<Contract>> kept = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param root what all keys begin with, such as {@code /skynet}
   */
  public ContractRecords(String root) {
    this.root = root;
  }

  /** Where the document stands. */
  public String key(String hash) {
    return root + "/contracts/" + hash;
  }

  /**
   * Finds a contract among those that were read before, or else in the store.
   *
   * @param hash which anybody may have written
   * @param store gives what stands under a key, or null
   */
  public CompletableFuture<@Nullable Contract> find(
      String hash, Function<String, CompletableFuture<@Nullable StoreRecord>> store) {
    if (!isHash(hash)) {
      return CompletableFuture.completedFuture(null);
    }
    synchronized (kept) {
      Optional<Contract> known = kept.get(hash);
      if (known != null) {
        return CompletableFuture.completedFuture(known.orElse(null));
      }
    }
    return store.apply(key(hash)).thenApply(stored -> read(hash, stored));
  }

  private static boolean isHash(String text) {
    return text.length() == 32
        && Ascii.isNumber(text, 16)
        && text.equals(text.toLowerCase(Locale.ROOT));
  }

  private @Nullable Contract read(String hash, @Nullable StoreRecord stored) {
    byte[] document = stored == null ? null : stored.value();
    if (stored == null || document == null) {
      return null;
    }
    if (document.length > ContractDocument.LARGEST) {
      skipped.report(stored, "it has " + document.length + " bytes");
      return null;
    }
    String actual = Fingerprint.of(document);
    if (!actual.equals(hash)) {
      skipped.report(stored, "its hash is " + actual);
      return null;
    }
    return keep(hash, parse(stored, document));
  }

  private @Nullable Contract parse(StoreRecord stored, byte[] document) {
    try {
      return ContractReader.read(document);
    } catch (ContractException e) {
      skipped.report(stored, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private @Nullable Contract keep(String hash, @Nullable Contract contract) {
    synchronized (kept) {
      kept.put(hash, Optional.ofNullable(contract));
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return contract;
  }

  @Override
  public String toString() {
    return "contracts under " + key("");
  }
}
