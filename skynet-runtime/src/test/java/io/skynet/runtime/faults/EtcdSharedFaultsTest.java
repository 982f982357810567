package io.skynet.runtime.faults;

import io.skynet.runtime.directory.etcd.RealEtcd;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("faults")
class EtcdSharedFaultsTest extends SharedFaults {
  @RegisterExtension static final RealEtcd ETCD = RealEtcd.inMemory();

  @Override
  protected String endpoint() {
    return ETCD.endpoint();
  }

  @Override
  protected String name() {
    return "etcd";
  }
}
