package io.skynet.runtime.client.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A simulated instance: two calls run at once, for 40 ms on average, the others queue. That makes
 * 50 a second.
 */
final class Server {
  static final double CALLS_PER_SECOND = 25;
  private static final int WORKERS = 2;
  private static final int LONGEST_QUEUE = 25;
  private static final double MEAN_NANOS = 80.0 * Clock.MILLI;

  /** What becomes of a call. */
  enum Reply {
    DONE,
    OVERLOADED,
    LOST
  }

  private record Job(BooleanSupplier abandoned, Consumer<Reply> caller) {}

  private final Clock clock;
  private final Random dice;
  private final String id;
  private final Deque<Job> queue = new ArrayDeque<>();
  private final List<Job> running = new ArrayList<>();

  /** What would have ended while it hung. */
  private final List<Runnable> stalled = new ArrayList<>();

  private double slowness = 1;
  private double losing;
  private boolean up = true;
  private boolean hung;
  private long begun;

  Server(Clock clock, Random dice, String id) {
    this.clock = clock;
    this.dice = dice;
    this.id = id;
  }

  String id() {
    return id;
  }

  boolean isUp() {
    return up;
  }

  boolean isHung() {
    return hung;
  }

  /** How many calls it has been given. */
  long begun() {
    return begun;
  }

  void slowness(double factor) {
    slowness = factor;
  }

  void losing(double part) {
    losing = part;
  }

  void begin(BooleanSupplier abandoned, Consumer<Reply> caller) {
    begun++;
    if (!up) {
      caller.accept(Reply.LOST);
    } else if (running.size() == WORKERS && queue.size() == LONGEST_QUEUE) {
      clock.after(Clock.MILLI / 2, () -> caller.accept(Reply.OVERLOADED));
    } else {
      queue.add(new Job(abandoned, caller));
      runNext();
    }
  }

  private void runNext() {
    while (!hung && running.size() < WORKERS && !queue.isEmpty()) {
      Job job = queue.remove();
      if (!job.abandoned.getAsBoolean()) {
        running.add(job);
        double nanos = -StrictMath.log(1 - dice.nextDouble()) * MEAN_NANOS * slowness;
        clock.after((long) nanos + Clock.MILLI / 2, () -> end(job));
      }
    }
  }

  private void end(Job job) {
    if (hung) {
      stalled.add(() -> end(job));
    } else if (running.remove(job)) {
      job.caller.accept(dice.nextDouble() < losing ? Reply.LOST : Reply.DONE);
      runNext();
    }
  }

  /** Ends as with kill -9. */
  void kill() {
    up = false;
    List<Job> lost = new ArrayList<>(running);
    lost.addAll(queue);
    running.clear();
    queue.clear();
    lost.forEach(job -> job.caller.accept(Reply.LOST));
  }

  void start() {
    up = true;
  }

  /** Stops as with SIGSTOP. */
  void hang() {
    hung = true;
  }

  void goOn() {
    hung = false;
    List<Runnable> ends = List.copyOf(stalled);
    stalled.clear();
    ends.forEach(Runnable::run);
    runNext();
  }

  @Override
  public String toString() {
    return id + ", " + running.size() + " run, " + queue.size() + " wait";
  }
}
