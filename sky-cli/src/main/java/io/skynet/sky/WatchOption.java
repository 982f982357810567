package io.skynet.sky;

import picocli.CommandLine.Option;

/** Whether a query goes on. */
final class WatchOption {

  @Option(
      names = {"-watch", "--watch"},
      description = "Goes on showing what changes, until Ctrl-C.")
  boolean asked;
}
