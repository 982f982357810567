package io.skynet.sky.cluster;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.Snapshot;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks a directory that is open.
 *
 * @param patience how long it may take to answer a question
 */
record DirectoryReader(Directory directory, Duration patience) implements Reader {

  @Override
  public Snapshot list(String service) {
    return directory.list(service, patience);
  }

  @Override
  public @Nullable Contract contract(String hash) {
    try {
      return directory.contract(hash).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof DirectoryException cause
          ? cause
          : new DirectoryException("the directory did not give a contract", e);
    } catch (TimeoutException e) {
      throw new DirectoryException(
          "the directory did not give a contract within " + patience.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DirectoryException("interrupted while reading a contract", e);
    }
  }
}
