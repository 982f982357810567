package io.skynet.benchmarks;

import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.Query;
import io.skynet.runtime.directory.etcd.EtcdDirectory;
import java.time.Duration;
import java.util.List;

/** What {@code sky hosts} does, by jetcd. */
public final class JetcdHosts {
  private JetcdHosts() {}

  /** Prints the hosts in the etcd at {@code args[0]}. */
  public static void main(String[] args) {
    try (EtcdDirectory directory =
        new EtcdDirectory(List.of(args[0]), DirectorySettings.DEFAULT.joiningOnly())) {
      var found = directory.list("", Duration.ofSeconds(30));
      new Query(found, InstanceFilter.ANY).findHosts().forEach(System.out::println);
    }
    System.exit(0); // as sky does: whoever has an answer waits for no thread
  }
}
