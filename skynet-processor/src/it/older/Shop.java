package com.example.shop;

import io.skynet.annotations.Fallback;
import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Set;

/** A shop, as it was first released. */
@Rpc
public interface Shop {
  record Article(String name, int amount) {}

  enum Colour {
    RED,
    GREEN,
    @Fallback
    OTHER
  }

  enum Grade {
    A,
    @Fallback
    B
  }

  enum Size {
    SMALL,
    LARGE
  }

  sealed interface Payment permits Card, Cash, Unknown {}

  record Card(String number) implements Payment {}

  record Cash(int amount) implements Payment {}

  @Fallback
  record Unknown(String name) implements Payment {}

  /** There is not enough of it. */
  final class SoldOut extends Exception {
    private static final long serialVersionUID = 1L;
    private final int left;

    public SoldOut(String message, int left) {
      super(message);
      this.left = left;
    }

    public int left() {
      return left;
    }
  }

  /** The shop is closed. */
  final class Closed extends Exception {
    private static final long serialVersionUID = 1L;

    public Closed(String message) {
      super(message);
    }
  }

  int take(String name) throws SoldOut, Closed;

  Article order(Article article);

  Colour paint(Colour colour);

  Colour favourite();

  Grade grade(Grade grade);

  Size size(Size size);

  Payment pay(Payment payment);

  Payment received();

  List<String> sort(Set<String> words);

  long twice(int number);

  String greet(String name);
}
