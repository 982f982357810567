package com.example.shop;

import io.skynet.annotations.Default;
import io.skynet.annotations.Fallback;
import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shop, as it has become: whatever has changed, clients and servers of before go on. */
@Rpc
public interface Shop {

  /** An article, under another name and with more to it. */
  record Item(
      String name,
      @Default("1") int amount,
      Optional<String> box,
      @Nullable String note,
      @Default("19") int tax) {}

  enum Colour {
    GREEN,
    RED,
    BLUE,
    @Fallback
    OTHER
  }

  enum Grade {
    @Fallback
    A,
    B
  }

  enum Size {
    @Fallback
    LARGE,
    SMALL
  }

  sealed interface Payment permits Cash, Card, Voucher, Unknown {}

  record Card(String number) implements Payment {}

  record Cash(int amount) implements Payment {}

  record Voucher(String code) implements Payment {}

  @Fallback
  record Unknown(String name) implements Payment {}

  /** There is not enough of it. */
  final class SoldOut extends Exception {
    private static final long serialVersionUID = 1L;
    private final int left;
    private final transient Optional<String> until;

    public SoldOut(String message, int left, Optional<String> until) {
      super(message);
      this.left = left;
      this.until = until;
    }

    public int left() {
      return left;
    }

    public Optional<String> until() {
      return until;
    }
  }

  /** The shop is closed. */
  final class Closed extends Exception {
    private static final long serialVersionUID = 1L;

    public Closed(String message) {
      super(message);
    }
  }

  int take(String name) throws Closed, SoldOut;

  Item order(Item item);

  Colour paint(Colour colour);

  Colour favourite();

  Grade grade(Grade grade);

  Size size(Size size);

  Payment pay(Payment payment);

  Payment received();

  @Idempotent
  List<String> sort(List<String> words);

  long twice(long number);

  /**
   * Greets.
   *
   * @deprecated nobody wants to be greeted
   */
  @Deprecated
  String greet(Optional<String> whom);

  String reserve(Item item);
}
