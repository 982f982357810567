package io.skynet.sky.demo;

import io.skynet.embedded.EmbeddedServer;
import io.skynet.examples.echo.EchoClient;
import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.Directories;
import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.sky.view.Terminal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A cluster in one minute: three instances of a service, one client that never stops calling, and
 * what happens to the calls when an instance is killed, comes back, or leaves.
 */
public final class Demo implements AutoCloseable {
  private static final Duration START_PATIENCE = Duration.ofSeconds(20);
  private static final Duration END_PATIENCE = Duration.ofSeconds(10);

  /** A lease of 15 seconds, and what etcd and this machine may add to it. */
  private static final Duration LEASE_PATIENCE = Duration.ofSeconds(25);

  private final Terminal terminal;
  private final EmbeddedServer etcd;
  private final Fleet fleet;
  private final EchoInstance first;
  private final EchoInstance second;
  private final EchoInstance third;

  private Demo(Terminal terminal, EmbeddedServer etcd, Fleet fleet) {
    this.terminal = terminal;
    this.etcd = etcd;
    this.fleet = fleet;
    this.first = fleet.instance("echo-1", "east", "1.0.0");
    this.second = fleet.instance("echo-2", "east", "1.1.0");
    this.third = fleet.instance("echo-3", "west", "1.0.0");
  }

  /**
   * Starts an etcd on a free port, and nothing else yet.
   *
   * @throws IOException if the machine has no port, or no temporary folder, to give
   */
  public static Demo create(Terminal terminal) throws IOException {
    return new Demo(terminal, EmbeddedServer.start(0), Fleet.create());
  }

  /** Where its etcd is, as {@code host:port}. */
  public String address() {
    return "127.0.0.1:" + etcd.port();
  }

  /**
   * Runs the whole story, which takes about half a minute.
   *
   * @throws DemoException if something did not happen that should have
   * @throws IOException if a process could not be started
   */
  public void run() throws DemoException, IOException, InterruptedException {
    terminal.print("An etcd in this process serves " + address() + ".");
    try (Directory directory = Directories.open(uri(), DirectorySettings.DEFAULT.joiningOnly());
        Onlooker onlooker = new Onlooker(directory);
        Client client = Client.create(ClientConfig.of(uri()).withCallbacksThatNeverBlock());
        ServiceClient service = client.service("Echo");
        SteadyCalls calls = new SteadyCalls(new EchoClient(service))) {
      startAll(onlooker);
      callAll(calls, onlooker);
      killOne(calls, onlooker);
      startItAgain(onlooker);
      interruptAnother(calls, onlooker);
      calls.finish();
      heading("Summary");
      terminal.printLines(Summary.lines(calls.tally(), service.stats()));
    }
  }

  private void startAll(Onlooker onlooker) throws DemoException, IOException, InterruptedException {
    heading("Three instances of Echo start, each a JVM of its own");
    for (EchoInstance instance : List.of(first, second, third)) {
      fleet.start(instance, uri());
      terminal.print(instance.toString());
    }
    Duration took = onlooker.awaitRegistered(Set.of("echo-1", "echo-2", "echo-3"), START_PATIENCE);
    terminal.print("All are registered after " + seconds(took) + ".");
  }

  private void callAll(SteadyCalls calls, Onlooker onlooker)
      throws DemoException, InterruptedException {
    heading("A client calls them, " + SteadyCalls.PER_SECOND + " times a second");
    calls.start();
    watchCalls(calls, Tally.NONE, Duration.ofSeconds(3));
    terminal.printLines(onlooker.topology());
  }

  private void killOne(SteadyCalls calls, Onlooker onlooker)
      throws DemoException, InterruptedException {
    heading("echo-2 is killed, with SIGKILL");
    Tally before = calls.tally();
    second.kill();
    watchCalls(calls, before, Duration.ofSeconds(3));
    terminal.print("Calls go on. The directory knows when the lease of echo-2 runs out ...");
    Duration took = onlooker.awaitRegistered(Set.of("echo-1", "echo-3"), LEASE_PATIENCE);
    terminal.print("... another " + seconds(took) + " later:");
    terminal.printLines(onlooker.topology());
  }

  private void startItAgain(Onlooker onlooker)
      throws DemoException, IOException, InterruptedException {
    heading("echo-2 is started again");
    fleet.start(second, uri());
    Duration took = onlooker.awaitRegistered(Set.of("echo-1", "echo-2", "echo-3"), START_PATIENCE);
    terminal.print("It is registered after " + seconds(took) + ":");
    terminal.printLines(onlooker.topology());
  }

  private void interruptAnother(SteadyCalls calls, Onlooker onlooker)
      throws DemoException, IOException, InterruptedException {
    heading("echo-3 is asked to leave, with SIGINT");
    Tally before = calls.tally();
    long start = System.nanoTime();
    third.interrupt();
    third.awaitGoodEnd(END_PATIENCE);
    onlooker.awaitRegistered(Set.of("echo-1", "echo-2"), END_PATIENCE);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    terminal.print("It has finished its calls, left and ended, in " + seconds(took) + ":");
    terminal.printLines(onlooker.topology());
    watchCalls(calls, before, Duration.ofSeconds(1));
  }

  /** Lets calls go on for a while, and fails if they do not. */
  private void watchCalls(SteadyCalls calls, Tally before, Duration span)
      throws DemoException, InterruptedException {
    TimeUnit.MILLISECONDS.sleep(span.toMillis());
    Tally since = calls.tally().since(before);
    terminal.print(since + ".");
    if (since.answered() < SteadyCalls.PER_SECOND * span.toSeconds() / 2) {
      throw new DemoException("too few calls are answered");
    }
  }

  /** Brings back what the story took away, for a reader to play with. */
  public void restore() throws IOException {
    fleet.start(third, uri());
  }

  /** What the instances have written so far. */
  public List<String> output() throws IOException {
    return fleet.output();
  }

  private String uri() {
    return "etcd://" + address();
  }

  private void heading(String text) {
    terminal.print("");
    terminal.print("== " + text);
  }

  private static String seconds(Duration duration) {
    return "%.1f s".formatted(duration.toMillis() / 1000.0);
  }

  /** Kills every process at once. May come at any moment, from any thread. */
  @Override
  public void close() {
    fleet.close();
    etcd.close();
  }
}
