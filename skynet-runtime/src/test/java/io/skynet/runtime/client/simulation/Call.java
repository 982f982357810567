package io.skynet.runtime.client.simulation;

import io.skynet.runtime.client.policy.RetryDelay;
import io.skynet.runtime.client.simulation.Server.Reply;
import java.util.ArrayList;
import java.util.List;

/** A simulated call, with its attempts. */
final class Call {
  static final long PATIENCE_NANOS = Clock.SECOND;
  private static final int MOST_CHARGED = 3;

  /** One of its attempts; open until something becomes of it. */
  private static final class Attempt {
    private final Peer peer;
    private final long begunNanos;
    private boolean open = true;

    Attempt(Peer peer, long begunNanos) {
      this.peer = peer;
      this.begunNanos = begunNanos;
    }
  }

  private final Caller caller;
  private final Clock clock;
  private final long key;
  private final long startNanos;
  private final List<Attempt> attempts = new ArrayList<>();
  private final List<Peer> failedAt = new ArrayList<>();
  private boolean hedged;
  private boolean done;

  Call(Caller caller, long key) {
    this.caller = caller;
    this.clock = caller.clock();
    this.key = key;
    this.startNanos = clock.now();
  }

  boolean isDone() {
    return done;
  }

  void begin() {
    clock.after(PATIENCE_NANOS, this::expire);
    if (!caller.mustWait(this)) {
      attempt();
    }
  }

  /** Makes an attempt at an instance that has not failed it, or if there is none, at any. */
  void attempt() {
    Peer peer = caller.pick(key, failedAt);
    Peer next = peer == null ? caller.pick(key, List.of()) : peer;
    if (next != null) {
      attemptAt(next);
    } else {
      caller.mustWait(this);
    }
  }

  private void attemptAt(Peer peer) {
    Attempt attempt = new Attempt(peer, clock.now());
    attempts.add(attempt);
    caller.tally().attempted();
    peer.load().began();
    long hedge = caller.hedgeNanos();
    if (hedge < PATIENCE_NANOS && !hedged) {
      clock.after(hedge, () -> hedge(attempt));
    }
    peer.server().begin(() -> done || !attempt.open, reply -> onReply(attempt, reply));
  }

  private void hedge(Attempt first) {
    if (done || hedged || !first.open) {
      return;
    }
    Peer other = caller.pick(0, List.of(first.peer));
    if (other != null && caller.mayHedge()) {
      hedged = true;
      caller.tally().hedged();
      attemptAt(other);
    }
  }

  private void onReply(Attempt attempt, Reply reply) {
    if (!attempt.open || done) {
      return;
    }
    long now = clock.now();
    long took = now - attempt.begunNanos;
    attempt.open = false;
    caller.ended();
    if (reply == Reply.DONE) {
      attempt.peer.load().ended(now, took);
      caller.succeeded(attempt.peer);
      caller.observe(now - startNanos);
      end(true);
      return;
    }
    if (reply == Reply.OVERLOADED) {
      attempt.peer.load().endedInHaste(now);
    } else {
      attempt.peer.load().ended();
      caller.failed(attempt.peer);
    }
    failedAt.add(attempt.peer);
    if (attempts.stream().noneMatch(each -> each.open)) {
      retry();
    }
  }

  private void retry() {
    long wait = RetryDelay.millis(failedAt.size(), caller.dice()) * Clock.MILLI;
    boolean late = clock.now() + wait >= startNanos + PATIENCE_NANOS;
    if (failedAt.size() >= MOST_CHARGED || late || !caller.mayRetry()) {
      end(false);
      return;
    }
    caller.tally().retried();
    clock.after(
        wait,
        () -> {
          if (!done) {
            attempt();
          }
        });
  }

  private void expire() {
    if (done) {
      return;
    }
    for (Attempt attempt : attempts) {
      if (attempt.open && attempt == attempts.get(0)) {
        attempt.open = false;
        attempt.peer.load().ended(clock.now(), clock.now() - attempt.begunNanos);
        caller.ended();
        caller.failed(attempt.peer);
      }
    }
    end(false);
  }

  private void end(boolean succeeded) {
    done = true;
    long now = clock.now();
    for (Attempt attempt : attempts) {
      if (attempt.open) {
        attempt.open = false;
        caller.ended();
        attempt.peer.load().endedEarly(now, now - attempt.begunNanos);
      }
    }
    caller.tally().ended(now - startNanos, succeeded);
  }

  @Override
  public String toString() {
    return "call with " + attempts.size() + " attempts";
  }
}
