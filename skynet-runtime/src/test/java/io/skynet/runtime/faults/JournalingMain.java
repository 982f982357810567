package io.skynet.runtime.faults;

import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.directory.DirectorySettings;
import java.nio.file.Path;
import java.util.Arrays;

/** A process that serves Test as {@link ServingMain} does, and writes each call into a file. */
final class JournalingMain {

  private JournalingMain() {}

  /**
   * @param args the file, and then the flags of a service
   */
  public static void main(String[] args) throws Exception {
    String[] flags = Arrays.copyOfRange(args, 1, args.length);
    ServiceConfig config =
        ServiceConfig.fromArgs(flags)
            .withDirectorySettings(new DirectorySettings("/skynet", ServingMain.TTL, false));
    Service service = Service.create(config, JournalFile.skeleton(Path.of(args[0]))).start(true);
    System.out.println("serving at " + service.address());
    service.awaitStopped();
  }
}
