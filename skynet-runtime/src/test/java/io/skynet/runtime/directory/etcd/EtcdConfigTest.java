package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.ConfigContractTest;
import io.skynet.runtime.directory.StoreUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class EtcdConfigTest extends ConfigContractTest {
  @RegisterExtension static final RealEtcd ETCD = new RealEtcd();

  private final StoreUnderTest store = new EtcdUnderTest(ETCD);

  @Override
  protected StoreUnderTest store() {
    return store;
  }

  @AfterEach
  void closeStore() {
    store.close();
  }
}
