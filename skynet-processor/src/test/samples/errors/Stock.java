package com.example.errors;

import io.skynet.annotations.Name;
import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Fails in ways of its own. */
@Rpc
public interface Stock {
  record Place(String name) {}

  /** There is not enough of it. */
  class OutOfStock extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Place> places;
    private final int left;

    public OutOfStock(String message, List<Place> places, int left) {
      super(message);
      this.places = List.copyOf(places);
      this.left = left;
    }

    public List<Place> places() {
      return places;
    }

    public int getLeft() {
      return left;
    }
  }

  /** There is none, and there will be none. */
  final class SoldOut extends OutOfStock {
    private static final long serialVersionUID = 1L;

    public SoldOut(int left) {
      super("sold out", List.of(), left);
    }
  }

  @Name("closed")
  class Closed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Closed(@Nullable String message) {
      super(message, null);
    }
  }

  int take(String failure) throws OutOfStock, SoldOut, Closed, IllegalStateException;

  CompletableFuture<String> takeLater(int call) throws OutOfStock;

  void shut() throws Closed;
}
