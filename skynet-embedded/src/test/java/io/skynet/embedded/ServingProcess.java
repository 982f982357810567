package io.skynet.embedded;

import io.skynet.runtime.directory.DirectorySettings;

/** The main class of a process that opens the directory named, says so, and stays until killed. */
final class ServingProcess {
  private ServingProcess() {}

  public static void main(String[] args) throws InterruptedException {
    System.out.println(new EmbeddedProvider().open(args[0], DirectorySettings.DEFAULT));
    Thread.currentThread().join();
  }
}
