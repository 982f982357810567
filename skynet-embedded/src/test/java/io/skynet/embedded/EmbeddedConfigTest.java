package io.skynet.embedded;

import io.skynet.runtime.directory.ConfigContractTest;
import io.skynet.runtime.directory.StoreUnderTest;
import org.junit.jupiter.api.AfterEach;

class EmbeddedConfigTest extends ConfigContractTest {

  private final StoreUnderTest store = new EmbeddedUnderTest();

  @Override
  protected StoreUnderTest store() {
    return store;
  }

  @AfterEach
  void closeStore() {
    store.close();
  }
}
