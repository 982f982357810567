package io.skynet.runtime.directory;

import java.util.concurrent.ScheduledThreadPoolExecutor;

/** The threads of directories: daemons with a name, so that none keeps a JVM up or is a riddle. */
final class DirectoryThreads {

  private DirectoryThreads() {}

  /** An executor of one thread, which starts with the first task. */
  static ScheduledThreadPoolExecutor one(String name) {
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
    executor.setRemoveOnCancelPolicy(true);
    return executor;
  }
}
