package com.example.shop;

import java.util.List;
import java.util.Optional;

/** The shop as it has become; wherever it can, it says what the released one could not. */
public final class ShopService extends ShopSkeleton {

  @Override
  public Purchase place(Purchase order) throws Refused {
    if (order.buyer().isEmpty()) {
      throw new Refused("nobody", 5);
    }
    return new Purchase(order.buyer(), order.lines(), Phase.PAID, Optional.of("packed"));
  }

  @Override
  public Note note(Note note) {
    return new Note(note.text(), note.priority(), List.of("seen"));
  }

  @Override
  public Payment pay(Payment payment) {
    return payment instanceof Cash ? new Transfer("bank") : payment;
  }

  @Override
  public int count(long number) {
    return (int) (number % 1000) + 1;
  }

  @Override
  public Size size(Size size) {
    return size;
  }

  @Override
  public Grade grade(Grade grade) {
    return grade;
  }

  @Override
  public Speed speed(Speed speed) {
    return speed;
  }

  @Override
  public int wish(Wish wish) {
    return (int) (wish.most() / 2 % 1000);
  }

  @Override
  public long total(int first, List<String> articles) {
    return first + articles.size();
  }

  @Override
  public Optional<String> find(Optional<String> name) {
    return name;
  }

  @Override
  public Optional<String> ping() {
    return Optional.of("pong");
  }

  @Override
  public String old() {
    return "old";
  }

  @Override
  public String young() {
    return "young";
  }
}
