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

/**
 * Makes many calls, shows how far it is, and prints a report, also when it is interrupted: by
 * Ctrl-C the thread, where there is a shell that goes on, or else the process.
 */
final class LoadDriver {
  private final Terminal terminal;
  private final LoadPlan plan;
  private final ProgressLine progress;

  /** The report is printed once, at whichever end comes first. Guarded by this. */
  private boolean reported;

  LoadDriver(Terminal terminal, LoadPlan plan) {
    this.terminal = terminal;
    this.plan = plan;
    this.progress = new ProgressLine(terminal.err(), System.console() != null);
  }

  /**
   * Goes round all instances whose contracts say the same; the result is an exit code.
   *
   * @throws InterruptedException if the thread was interrupted; the report is printed
   */
  int run(List<Offer> offers, Arguments arguments, Duration timeout) throws InterruptedException {
    Offers alike = Offers.mostAlike(offers);
    Invocation invocation = Invocation.of(alike.first(), arguments);
    int others = offers.size() - alike.alike().size();
    if (others > 0) {
      terminal.say(
          others + " of " + offers.size() + " instances have another contract, and are left out");
    }
    try (Connections line = Connections.to(alike.instances(), timeout)) {
      line.awaitConnected(alike.alike().size());
      LoadRun run = new LoadRun(plan, () -> invocation.start(line));
      run(run);
      return code(run.result());
    }
  }

  private void run(LoadRun run) throws InterruptedException {
    Thread hook = new Thread(() -> end(run), "sky-load-end");
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      throw new InterruptedException("the process is ending");
    }
    try {
      run.run(
          started -> progress.show(started + " of " + plan.calls() + " calls, " + run.result()));
    } finally {
      end(run);
      forget(hook);
    }
  }

  /** A process that ends waits here until the report is whole, if another thread is at it. */
  private synchronized void end(LoadRun run) {
    run.stop();
    progress.close();
    if (!reported) {
      reported = true;
      terminal.print(LoadReport.lines(plan, run.result()));
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and it is the hook's turn.
    }
  }

  private static int code(LoadResult result) {
    if (result.failed() == 0) {
      return ExitCode.OK;
    }
    return result.answered() == 0 ? ExitCode.REMOTE : ExitCode.PARTIAL;
  }
}
