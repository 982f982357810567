package io.skynet.runtime.directory;

import org.junit.jupiter.api.AfterEach;

class MemConfigTest extends ConfigContractTest {

  private final StoreUnderTest store = new MemUnderTest();

  @Override
  protected StoreUnderTest store() {
    return store;
  }

  @AfterEach
  void closeStore() {
    store.close();
  }
}
