package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.ConfigEntry;
import io.skynet.runtime.directory.ConfigKey;
import io.skynet.runtime.directory.ConfigRecords;
import io.skynet.runtime.directory.ConfigStore;
import io.skynet.runtime.directory.ConfigView;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.StoreRecord;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The configuration in etcd, where entries stand under no lease. */
final class EtcdConfig implements ConfigStore {
  private static final long NO_LEASE = 0;
  private static final long ABSENT = 0;

  private final EtcdStore store;
  private final ConfigRecords records;
  private final Supplier<ConfigView> watch;

  /**
   * @param watch opens a view
   */
  EtcdConfig(EtcdStore store, ConfigRecords records, Supplier<ConfigView> watch) {
    this.store = store;
    this.records = records;
    this.watch = watch;
  }

  @Override
  public List<ConfigEntry> list(Duration timeout) {
    return records.entries(await("list", store.list(records.prefix()), timeout));
  }

  @Override
  public @Nullable ConfigEntry set(ConfigKey key, String value, Duration timeout) {
    String at = records.key(key);
    byte[] bytes = records.encode(value);
    return exchange(
        "set " + key,
        at,
        timeout,
        revision -> store.putUnchanged(at, bytes, NO_LEASE, revision).thenApply(put -> put != 0));
  }

  @Override
  public @Nullable ConfigEntry remove(ConfigKey key, Duration timeout) {
    String at = records.key(key);
    return exchange(
        "remove " + key,
        at,
        timeout,
        revision ->
            revision == ABSENT
                ? CompletableFuture.completedFuture(true)
                : store.deleteUnchanged(at, revision));
  }

  /** A change of what stands at a key, if that has not changed since. */
  private interface Change {
    CompletableFuture<Boolean> at(long revision);
  }

  /** Who changes what another is changing tries again, so that what is returned is the truth. */
  private @Nullable ConfigEntry exchange(String doing, String at, Duration timeout, Change change) {
    long end = System.nanoTime() + timeout.toNanos();
    while (true) {
      EtcdStore.@Nullable Held held = await(doing, store.get(at), left(end));
      StoreRecord before = held == null ? null : held.record();
      long revision = before == null ? ABSENT : before.modRevision();
      if (await(doing, change.at(revision), left(end))) {
        return before == null ? null : records.read(before);
      }
    }
  }

  private static Duration left(long end) {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  private <T> T await(String doing, CompletableFuture<T> answer, Duration timeout) {
    try {
      return EtcdConnection.await(answer, timeout);
    } catch (EtcdFault e) {
      throw new DirectoryException(
          "cannot %s the configuration in %s: %s".formatted(doing, store, e.reason()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DirectoryException("interrupted while asking " + store, e);
    }
  }

  @Override
  public ConfigView watch() {
    return watch.get();
  }

  @Override
  public String toString() {
    return records + " in " + store;
  }
}
