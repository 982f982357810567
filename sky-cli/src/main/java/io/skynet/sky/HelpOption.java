package io.skynet.sky;

import picocli.CommandLine.Option;

/** Asks for a command's usage. */
final class HelpOption {

  @Option(
      names = {"-h", "-help", "--help"},
      usageHelp = true,
      description = "Prints this help.")
  boolean asked;
}
