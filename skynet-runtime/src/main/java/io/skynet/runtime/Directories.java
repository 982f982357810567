package io.skynet.runtime;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.ConfigStore;
import io.skynet.runtime.directory.ContractDocument;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryProvider;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.directory.View;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Opens directories by their URIs. All who open the same one in this process share it, and with it
 * the connection to etcd; it is closed when the last of them closes. Safe for all threads.
 */
public final class Directories {

  private record Key(String uri, DirectorySettings settings) {}

  private static final Map<Key, Shared> OPEN = new HashMap<>();

  private Directories() {}

  /**
   * Opens a directory; does not wait for it to answer.
   *
   * @param uri {@code etcd://host:port,host:port}, {@code mem:}, {@code embedded:} or {@code
   *     embedded:port}; without a scheme, {@code host:port,host:port} is etcd
   * @throws ConfigException if no such directory can be opened
   */
  public static Directory open(String uri, DirectorySettings settings) {
    String full = normalize(uri);
    DirectoryProvider provider = provider(full);
    synchronized (OPEN) {
      Key key = new Key(full, settings);
      Shared shared = OPEN.get(key);
      if (shared == null) {
        shared = new Shared(key, opened(provider, full, settings));
        OPEN.put(key, shared);
      }
      shared.users++;
      return new Handle(shared);
    }
  }

  private static Directory opened(
      DirectoryProvider provider, String uri, DirectorySettings settings) {
    try {
      return provider.open(uri, settings);
    } catch (IllegalArgumentException e) {
      throw new ConfigException(e.getMessage());
    }
  }

  /**
   * The URI with its scheme.
   *
   * @throws ConfigException if it cannot be read, or nothing on the class path opens it
   */
  static String normalize(String uri) {
    boolean hasScheme =
        uri.contains("://") || uri.startsWith("mem:") || uri.startsWith("embedded:");
    String full = hasScheme ? uri : "etcd://" + uri;
    DirectoryProvider provider = provider(full);
    try {
      provider.check(full);
    } catch (IllegalArgumentException e) {
      throw new ConfigException(e.getMessage());
    }
    return full;
  }

  /** Whether something on the class path opens URIs of this scheme. */
  static boolean has(String scheme) {
    return find(scheme) != null;
  }

  private static DirectoryProvider provider(String uri) {
    String scheme = uri.substring(0, uri.indexOf(':'));
    DirectoryProvider provider = find(scheme);
    if (provider == null) {
      throw new ConfigException(
          "nothing on the class path opens a directory at '"
              + uri
              + "'"
              + (scheme.equals("embedded") ? "; embedded: needs skynet-embedded there" : ""));
    }
    return provider;
  }

  private static @Nullable DirectoryProvider find(String scheme) {
    for (DirectoryProvider provider : ServiceLoader.load(DirectoryProvider.class)) {
      if (provider.scheme().equals(scheme)) {
        return provider;
      }
    }
    return null;
  }

  /** A directory and how many use it. Guarded by {@link #OPEN}. */
  private static final class Shared {
    private final Key key;
    private final Directory directory;
    private int users;

    Shared(Key key, Directory directory) {
      this.key = key;
      this.directory = directory;
    }

    void release() {
      synchronized (OPEN) {
        if (--users > 0) {
          return;
        }
        OPEN.remove(key);
      }
      directory.close();
    }
  }

  /** What one user holds of a shared directory. */
  private static final class Handle implements Directory {
    private final Shared shared;
    private final AtomicBoolean closed = new AtomicBoolean();

    Handle(Shared shared) {
      this.shared = shared;
    }

    @Override
    public Snapshot list(String service, Duration timeout) {
      return shared.directory.list(service, timeout);
    }

    @Override
    public View watch(String service) {
      return shared.directory.watch(service);
    }

    @Override
    public Registration register(
        Instance instance, List<ContractDocument> contracts, Registration.Listener listener) {
      return shared.directory.register(instance, contracts, listener);
    }

    @Override
    public CompletableFuture<@Nullable Contract> contract(String hash) {
      return shared.directory.contract(hash);
    }

    @Override
    public ConfigStore config() {
      return shared.directory.config();
    }

    @Override
    public void close() {
      if (closed.compareAndSet(false, true)) {
        shared.release();
      }
    }

    @Override
    public String toString() {
      return shared.directory.toString();
    }
  }
}
