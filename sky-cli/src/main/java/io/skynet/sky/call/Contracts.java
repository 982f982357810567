package io.skynet.sky.call;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.ContractSource;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.Instance;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The contracts that some instances go by.
 *
 * @param byHash those that could be read
 */
public record Contracts(Map<String, Contract> byHash) {

  public Contracts {
    byHash = Map.copyOf(byHash);
  }

  /**
   * Asks for the contracts of all {@code instances}. One that nobody has published, or that cannot
   * be read, is left out.
   *
   * @throws DirectoryException if the directory did not answer within {@code patience}
   */
  public static Contracts of(
      Collection<Instance> instances, ContractSource source, Duration patience)
      throws InterruptedException {
    Map<String, CompletableFuture<@Nullable Contract>> asked = new LinkedHashMap<>();
    instances.forEach(
        instance ->
            instance
                .contracts()
                .values()
                .forEach(hash -> asked.computeIfAbsent(hash, source::contract)));
    long end = System.nanoTime() + patience.toNanos();
    Map<String, Contract> found = new LinkedHashMap<>();
    for (Map.Entry<String, CompletableFuture<@Nullable Contract>> each : asked.entrySet()) {
      Contract contract = await(each.getValue(), end - System.nanoTime());
      if (contract != null) {
        found.put(each.getKey(), contract);
      }
    }
    return new Contracts(found);
  }

  private static @Nullable Contract await(CompletableFuture<@Nullable Contract> asked, long nanos)
      throws InterruptedException {
    try {
      return asked.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DirectoryException failure) {
        throw failure;
      }
      throw new DirectoryException("the directory did not give a contract: " + e.getCause(), e);
    } catch (TimeoutException e) {
      throw new DirectoryException("the directory did not give a contract in time", e);
    }
  }

  /** The contract that an instance goes by for an interface; empty if there is none to be had. */
  public Optional<Contract> of(Instance instance, String rpc) {
    return Optional.ofNullable(instance.contracts().get(rpc)).map(byHash::get);
  }
}
