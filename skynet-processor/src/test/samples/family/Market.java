package com.example.family;

import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Optional;

public final class Market {
  private Market() {}

  public record Order(String customer) {}

  public record Page<T>(List<T> items, Optional<Page<T>> next, int[] sizes) {}

  public record Pair<A, B>(A first, B second) {}

  /** In the same file. */
  public interface Near {
    /** Pairs them. */
    Pair<String, Page<Integer>> pair(String first, Pair<Long, Order> second);
  }

  @Rpc
  public interface Shop extends Storing<String, Page<Order>>, Left, Near, Base {
    @Override
    void put(String key, Page<Order> value);

    String own();
  }
}
