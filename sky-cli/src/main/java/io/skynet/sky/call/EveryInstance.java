package io.skynet.sky.call;

import io.skynet.sky.view.JsonText.Layout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same call on many instances at once, each by its own contract. */
public final class EveryInstance {
  /** More at once would say more about this machine than about the instances. */
  private static final int AT_ONCE = 64;

  private record Prepared(Offer offer, Invocation invocation) {}

  private final List<Prepared> calls;

  private EveryInstance(List<Prepared> calls) {
    this.calls = calls;
  }

  /**
   * Packs the arguments for each.
   *
   * @throws io.skynet.sky.json.JsonProblem if one of the contracts does not take them
   */
  public static EveryInstance of(Collection<Offer> offers, Arguments arguments) {
    return new EveryInstance(
        offers.stream()
            .map(offer -> new Prepared(offer, Invocation.of(offer, arguments)))
            .toList());
  }

  /** Calls all; the answers are in the order of the offers. */
  public List<Answer> call(Duration timeout) throws InterruptedException {
    ExecutorService threads =
        Executors.newFixedThreadPool(Math.min(AT_ONCE, calls.size()), EveryInstance::daemon);
    try {
      List<Future<Answer>> answers =
          threads.invokeAll(calls.stream().map(each -> job(each, timeout)).toList());
      List<Answer> all = new ArrayList<>();
      for (Future<Answer> answer : answers) {
        all.add(answer.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a call ended in a way that it cannot end", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Answer> job(Prepared prepared, Duration timeout) {
    return () -> {
      try (Connections line = Connections.to(List.of(prepared.offer.instance()), timeout)) {
        Outcome outcome = prepared.invocation.call(line, Layout.COMPACT);
        return new Answer(prepared.offer.instance(), outcome);
      }
    };
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "sky-call-all");
    thread.setDaemon(true);
    return thread;
  }
}
