package io.skynet.runtime.directory.etcd;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a signal to a process that the test has started. */
public final class Signal {

  private Signal() {}

  /**
   * @param name {@code STOP}, {@code CONT}, {@code TERM}
   */
  public static void send(Process process, String name) {
    try {
      Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
      EtcdProcess.awaitEnd(kill);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
