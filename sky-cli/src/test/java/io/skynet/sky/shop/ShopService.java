package io.skynet.sky.shop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A shop that has three nuts. */
public final class ShopService extends ShopSkeleton {
  public static final Instant NOON = Instant.parse("2026-11-24T12:00:00.5Z");

  private final String name;
  private final boolean locked;
  public final List<String> complaints = new CopyOnWriteArrayList<>();

  /** Comes down when somebody takes a nap. */
  public final CountDownLatch napping = new CountDownLatch(1);

  public ShopService(String name) {
    this(name, false);
  }

  private ShopService(String name, boolean locked) {
    this.name = name;
    this.locked = locked;
  }

  /** One that answers whoever knocks, and fails at what it is there for. */
  public static ShopService locked(String name) {
    return new ShopService(name, true);
  }

  @Override
  public Receipt place(Order order, Payment payment) throws OutOfStock {
    for (Line line : order.lines()) {
      if (line.count() > 3) {
        throw new OutOfStock(line.article(), 3);
      }
    }
    return new Receipt(order, payment, NOON, Set.of('\ud800'), Double.NaN);
  }

  @Override
  public String whoAreYou() {
    return name;
  }

  @Override
  public Map<String, Integer> stock(Optional<String> article) {
    if (locked) {
      throw new IllegalStateException("the warehouse is locked");
    }
    return Map.of(article.orElse("nut"), 3);
  }

  @Override
  public void complain(String about) {
    complaints.add(about);
  }

  @Override
  @Deprecated
  public void fail(String how) {
    throw new IllegalStateException(how);
  }

  @Override
  public void nap(int millis) {
    napping.countDown();
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the caller has given up
    }
  }
}
