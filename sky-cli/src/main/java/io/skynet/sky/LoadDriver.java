package io.skynet.sky;

import io.skynet.sky.call.Arguments;
import io.skynet.sky.call.Connections;
import io.skynet.sky.call.Invocation;
import io.skynet.sky.call.Offer;
import io.skynet.sky.call.Offers;
import io.skynet.sky.load.LoadPlan;
import io.skynet.sky.load.LoadReport;
import io.skynet.sky.load.LoadResult;
import io.skynet.sky.load.LoadRun;
import io.skynet.sky.load.ProgressLine;
import io.skynet.sky.view.Terminal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Makes many calls, shows how far it is, and prints a report, also when it is interrupted. */
final class LoadDriver {
  private final Terminal terminal;
  private final LoadPlan plan;

  /** The report is printed once, by whichever end comes first. */
  private final AtomicBoolean reported = new AtomicBoolean();

  LoadDriver(Terminal terminal, LoadPlan plan) {
    this.terminal = terminal;
    this.plan = plan;
  }

  /** Goes round all instances whose contracts say the same; the result is an exit code. */
  int run(List<Offer> offers, Arguments arguments, Duration timeout) throws InterruptedException {
    Offers alike = Offers.mostAlike(offers);
    Invocation invocation = Invocation.of(alike.first(), arguments);
    int others = offers.size() - alike.alike().size();
    if (others > 0) {
      terminal.say(
          others + " of " + offers.size() + " instances have another contract, and are left out");
    }
    ProgressLine progress = new ProgressLine(terminal.err(), System.console() != null);
    try (Connections line = Connections.to(alike.instances(), timeout)) {
      line.awaitConnected(alike.alike().size());
      LoadRun run = new LoadRun(plan, () -> invocation.start(line));
      Thread hook = new Thread(() -> interrupted(run, progress), "sky-load-end");
      Runtime.getRuntime().addShutdownHook(hook);
      run.run(
          started -> progress.show(started + " of " + plan.calls() + " calls, " + run.result()));
      progress.clear();
      report(run.result());
      Runtime.getRuntime().removeShutdownHook(hook);
      return code(run.result());
    }
  }

  private void interrupted(LoadRun run, ProgressLine progress) {
    run.stop();
    progress.clear();
    report(run.result());
  }

  private void report(LoadResult result) {
    if (reported.compareAndSet(false, true)) {
      terminal.print(LoadReport.lines(plan, result));
    }
  }

  private static int code(LoadResult result) {
    if (result.failed() == 0) {
      return ExitCode.OK;
    }
    return result.answered() == 0 ? ExitCode.REMOTE : ExitCode.PARTIAL;
  }
}
