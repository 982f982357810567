package io.skynet.embedded;

import io.skynet.runtime.directory.DirectoryContractTest;
import io.skynet.runtime.directory.StoreUnderTest;
import org.junit.jupiter.api.AfterEach;

class EmbeddedDirectoryTest extends DirectoryContractTest {
  private final EmbeddedUnderTest served = new EmbeddedUnderTest();

  @Override
  protected StoreUnderTest store() {
    return served;
  }

  @AfterEach
  void closeStore() {
    served.close();
  }
}
