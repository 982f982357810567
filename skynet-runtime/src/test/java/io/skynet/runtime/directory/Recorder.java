package io.skynet.runtime.directory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Writes down what a view tells: {@code +id registered}, {@code ~id draining}, {@code -id}, {@code
 * ?id} for a suspect.
 */
public final class Recorder implements InstanceListener {
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<Integer> settledAfter = new CopyOnWriteArrayList<>();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();

  @Override
  public void added(Instance instance) {
    note("+" + instance.id() + " " + instance.state().text());
  }

  @Override
  public void changed(Instance before, Instance after) {
    note("~" + after.id() + " " + after.state().text());
  }

  @Override
  public void removed(Instance instance) {
    note("-" + instance.id());
  }

  @Override
  public void suspected(Instance instance) {
    note("?" + instance.id());
  }

  @Override
  public void settled() {
    settledAfter.add(lines.size());
  }

  private void note(String line) {
    lines.add(line);
    if (!threads.contains(Thread.currentThread())) {
      threads.add(Thread.currentThread());
    }
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** How many lines there were each time that the view had told all. */
  public List<Integer> settledAfter() {
    return List.copyOf(settledAfter);
  }

  public List<Thread> threads() {
    return List.copyOf(threads);
  }

  public void awaitLine(String line) {
    try {
      Await.until(line, () -> lines.contains(line));
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "; heard " + lines, e);
    }
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
