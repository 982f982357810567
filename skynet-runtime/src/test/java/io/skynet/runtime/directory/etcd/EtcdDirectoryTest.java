package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.DirectoryContractTest;
import io.skynet.runtime.directory.StoreUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class EtcdDirectoryTest extends DirectoryContractTest {
  @RegisterExtension static final RealEtcd ETCD = new RealEtcd();

  private final EtcdUnderTest store = new EtcdUnderTest(ETCD);

  @Override
  protected StoreUnderTest store() {
    return store;
  }

  @AfterEach
  void closeStore() {
    store.close();
  }
}
