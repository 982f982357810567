package io.skynet.sky.doctor;

import io.skynet.runtime.directory.Endpoint;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Knocks at many endpoints at once. */
public final class Rounds {
  private static final int AT_ONCE = 64;

  private final Knock knock;

  public Rounds(Knock knock) {
    this.knock = knock;
  }

  /** What came of each. */
  public Map<Endpoint, Contact> of(Collection<Endpoint> endpoints) throws InterruptedException {
    List<Endpoint> distinct = endpoints.stream().distinct().toList();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, Rounds::daemon);
    try {
      Map<Endpoint, Future<Contact>> asked = new LinkedHashMap<>();
      distinct.forEach(each -> asked.put(each, threads.submit(() -> knock.at(each))));
      Map<Endpoint, Contact> contacts = new LinkedHashMap<>();
      for (Map.Entry<Endpoint, Future<Contact>> each : asked.entrySet()) {
        contacts.put(each.getKey(), each.getValue().get());
      }
      return contacts;
    } catch (ExecutionException e) {
      throw new IllegalStateException("knocking at an endpoint failed", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "sky-knock");
    thread.setDaemon(true);
    return thread;
  }
}
