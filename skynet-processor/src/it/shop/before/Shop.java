package com.example.shop;

import io.skynet.annotations.Default;
import io.skynet.annotations.Fallback;
import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sells. */
@Rpc
public interface Shop {
  enum State {
    NEW,
    DONE,
    @Fallback
    OTHER
  }

  enum Size {
    SMALL,
    LARGE
  }

  enum Grade {
    A,
    @Fallback
    B
  }

  enum Speed {
    SLOW,
    FAST,
    @Fallback
    ANY
  }

  record Wish(int most) {}

  record Line(String article, int count) {}

  record Order(String customer, List<Line> lines, State state) {}

  record Note(String text, @Default("1") int priority) {}

  sealed interface Payment permits Cash, Card, Unknown {}

  record Cash(int amount) implements Payment {}

  record Card(String number) implements Payment {}

  @Fallback
  record Unknown(String name) implements Payment {}

  final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    public Refused(String reason) {
      this.reason = reason;
    }

    public String reason() {
      return reason;
    }
  }

  Order order(Order order) throws Refused;

  Note note(Note note);

  Payment pay(Payment payment);

  int count(int number);

  Size size(Size size);

  Grade grade(Grade grade);

  Speed speed(Speed speed);

  int wish(Wish wish);

  long total(int from, Set<String> articles);

  Optional<String> find(String name);

  void ping();

  @Deprecated
  String old();
}
