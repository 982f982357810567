package io.skynet.sky;

import io.skynet.sky.doctor.Knock;
import io.skynet.sky.doctor.Rounds;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How long an address may take to answer when it is greeted. */
final class KnockOption {

  @Option(
      names = {"-timeout", "--timeout"},
      paramLabel = "<ms>",
      defaultValue = "1000",
      description = "How long an address may take to answer; ${DEFAULT-VALUE}.")
  int timeout;

  /**
   * Greets many at once.
   *
   * @throws ParameterException if nobody could be as fast
   */
  Rounds rounds(CommandSpec command) {
    if (timeout < 1) {
      throw new ParameterException(
          command.commandLine(), "-timeout: expected at least 1 millisecond, found " + timeout);
    }
    return new Rounds(new Knock(Duration.ofMillis(timeout)));
  }
}
