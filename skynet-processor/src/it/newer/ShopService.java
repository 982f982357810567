package com.example.shop;

import java.util.List;
import java.util.Optional;

public final class ShopService extends ShopSkeleton {

  @Override
  public int take(String name) throws SoldOut {
    throw new SoldOut(name + " is sold out", 3, Optional.of("Monday"));
  }

  @Override
  public Item order(Item item) {
    return new Item(item.name(), item.amount() + 1, item.box(), item.note(), item.tax());
  }

  @Override
  public Colour paint(Colour colour) {
    return colour;
  }

  @Override
  public Colour favourite() {
    return Colour.BLUE;
  }

  @Override
  public Grade grade(Grade grade) {
    return grade;
  }

  @Override
  public Size size(Size size) {
    return size;
  }

  @Override
  public Payment pay(Payment payment) {
    return payment;
  }

  @Override
  public Payment received() {
    return new Voucher("free");
  }

  @Override
  public List<String> sort(List<String> words) {
    return words.stream().sorted().toList();
  }

  @Override
  public long twice(long number) {
    return 2 * number;
  }

  @Override
  @Deprecated
  public String greet(Optional<String> whom) {
    return "Hello, " + whom.orElse("world");
  }

  @Override
  public String reserve(Item item) {
    return item.name() + " is reserved";
  }
}
