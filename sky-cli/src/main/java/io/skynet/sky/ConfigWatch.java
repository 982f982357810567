package io.skynet.sky;

import io.skynet.runtime.directory.ConfigStore;
import io.skynet.runtime.directory.ConfigView;
import io.skynet.runtime.directory.DirectoryException;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/** Follows the central configuration, until Ctrl-C or until nobody reads it any more. */
@Command(
    name = "watch",
    description = "Prints what is set, and every change until Ctrl-C.",
    footer = {"", "  sky config watch", "  sky config watch -service=Echo"})
final class ConfigWatch extends ConfigAction {

  @Override
  int act(ConfigStore store) throws InterruptedException {
    try (ConfigView view = store.watch()) {
      if (!view.awaitFirst(PATIENCE)) {
        throw new DirectoryException(cluster() + " did not answer within 2 s", null);
      }
      CountDownLatch abandoned = new CountDownLatch(1);
      view.addListener(
          change -> {
            if (matches(change.key())) {
              terminal().print(ConfigAction.line(change));
            }
            if (terminal().isAbandoned()) {
              abandoned.countDown();
            }
          });
      abandoned.await();
    }
    return ExitCode.OK;
  }
}
