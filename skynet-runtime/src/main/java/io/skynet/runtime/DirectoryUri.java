package io.skynet.runtime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which directory to use where none is named. */
final class DirectoryUri {
  static final String FLAG = "-etcd";
  static final String VARIABLE = "SKYNET_ETCD";

  private static final Logger log = LoggerFactory.getLogger(DirectoryUri.class);

  private DirectoryUri() {}

  /**
   * Reads the setting; empty means that it was not given.
   *
   * @throws IllegalArgumentException if nothing opens such a directory, or none is named and there
   *     is no embedded one to fall back on
   */
  static String read(String text) {
    if (!text.isEmpty()) {
      return Directories.normalize(text);
    }
    if (!Directories.has("embedded")) {
      throw new IllegalArgumentException(
          "name the directory with "
              + FLAG
              + " or "
              + VARIABLE
              + ", as in etcd://127.0.0.1:2379 (or put skynet-embedded on the class path)");
    }
    log.warn(
        "no {} and no {}: using the embedded directory, which is in memory and for this machine only",
        FLAG,
        VARIABLE);
    return "embedded:";
  }
}
