package com.example.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.futures.Futures.Point;
import io.skynet.processor.Loopback;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

public final class FuturesCalls {
  private FuturesCalls() {}

  /** Answers with a future that the test completes. */
  private static final class Service extends FuturesSkeleton {
    final CompletableFuture<String> text = new CompletableFuture<>();

    @Override
    public CompletableFuture<String> text(String out) {
      return text;
    }

    @Override
    public CompletableFuture<Integer> number(int value, int result) {
      return value == 0 ? null : CompletableFuture.completedFuture(value + result);
    }

    @Override
    public CompletableFuture<List<Point>> points(List<Point> points) {
      return CompletableFuture.completedFuture(points);
    }

    @Override
    public CompletableFuture<Void> nothing() {
      return CompletableFuture.completedFuture(null);
    }
  }

  public static void repliesWhenTheFutureIsDone() {
    Service service = new Service();
    CompletableFuture<String> text = new FuturesClient(new Loopback(service)).text("x");
    assertFalse(text.isDone());
    service.text.complete("late");
    assertTrue(text.isDone());
    assertEquals("late", text.join());
  }

  public static void nullInAFutureIsNamed() {
    Service service = new Service();
    CompletableFuture<String> text = new FuturesClient(new Loopback(service)).text("x");
    service.text.complete(null);
    CompletionException e = assertThrows(CompletionException.class, text::join);
    assertEquals("Futures.text: result is null", e.getCause().getMessage());
  }

  public static void aNullFutureIsNamed() {
    FuturesClient client = new FuturesClient(new Loopback(new Service()));
    assertEquals(
        "Futures.number: future is null",
        assertThrows(NullPointerException.class, () -> client.number(0, 1)).getMessage());
  }

  public static void valuesComeBack() {
    FuturesClient client =
        new FuturesClient(new Loopback(FuturesSkeleton.of(new Service())));
    assertEquals(5, client.number(2, 3).join());
    assertEquals(List.of(new Point(1, 2)), client.points(List.of(new Point(1, 2))).join());
    assertNull(client.nothing().join());
  }
}
