package io.skynet.runtime.faults;

import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.directory.DirectorySettings;
import java.time.Duration;

/**
 * A process that serves Test with the flags of a service, in an etcd that forgets it in ten
 * seconds.
 */
final class ServingMain {
  static final Duration TTL = Duration.ofSeconds(10);

  private ServingMain() {}

  public static void main(String[] args) throws Exception {
    ServiceConfig config =
        ServiceConfig.fromArgs(args)
            .withDirectorySettings(new DirectorySettings("/skynet", TTL, false));
    Service service = Service.create(config, new Journal(true).skeleton()).start(true);
    System.out.println("serving at " + service.address());
    service.awaitStopped();
  }
}
