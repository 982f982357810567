package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryContractTest;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.StoreUnderTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class EtcdDirectoryTest extends DirectoryContractTest {
  @RegisterExtension static final RealEtcd ETCD = new RealEtcd();

  private final Store store = new Store();

  @Override
  protected StoreUnderTest store() {
    return store;
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private static final class Store implements StoreUnderTest {
    private final Stranger stranger = new Stranger(ETCD.endpoint());

    @Override
    public String uri() {
      return "etcd://" + ETCD.endpoint();
    }

    @Override
    public Directory open(DirectorySettings settings) {
      return new EtcdDirectory(List.of(ETCD.endpoint()), settings);
    }

    @Override
    public void put(String key, String value) {
      stranger.put(key, value);
    }

    @Override
    public void deleteAll() {
      stranger.deleteAll();
    }

    @Override
    public void replace() {
      ETCD.replace();
    }

    @Override
    public void restart() {
      ETCD.restart();
    }

    @Override
    public void close() {
      stranger.close();
    }
  }
}
