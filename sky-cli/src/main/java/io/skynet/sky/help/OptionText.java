package io.skynet.sky.help;

import picocli.CommandLine.Model.OptionSpec;

/** An option as a person types it. */
final class OptionText {

  private OptionText() {}

  /** By its first name: {@code -region=<region>}. */
  static String of(OptionSpec option) {
    return option.usageHelp() ? "-h, -help" : option.names()[0] + value(option);
  }

  /** By all its names: {@code -region=<region>, --region=<region>}. */
  static String whole(OptionSpec option) {
    return String.join(value(option) + ", ", option.names()) + value(option);
  }

  private static String value(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    // A label without brackets is the one value that says anything.
    String label = option.paramLabel();
    return label.startsWith("<") ? "=" + label : "[=" + label + "]";
  }
}
