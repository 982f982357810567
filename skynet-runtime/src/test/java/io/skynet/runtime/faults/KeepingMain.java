package io.skynet.runtime.faults;

import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.Sample;
import io.skynet.runtime.directory.etcd.EtcdDirectory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that keeps one instance in etcd for three seconds at a time, and prints its clock. */
final class KeepingMain {
  static final Duration TTL = Duration.ofSeconds(3);

  private KeepingMain() {}

  /** The endpoint of an etcd. */
  public static void main(String[] args) throws InterruptedException {
    DirectorySettings settings = new DirectorySettings("/skynet", TTL, false);
    try (Directory directory = new EtcdDirectory(List.of(args), settings)) {
      Registration kept = directory.register(Sample.echo("kept"), state -> {});
      while (kept.awaitPublished(Duration.ofMinutes(1))) {
        System.out.println("clock " + System.currentTimeMillis());
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }
}
