package com.example.shop;

import java.util.List;
import java.util.Set;

public final class ShopService extends ShopSkeleton {

  @Override
  public int take(String name) throws SoldOut {
    throw new SoldOut(name + " is sold out", 3);
  }

  @Override
  public Article order(Article article) {
    return new Article(article.name(), article.amount() + 1);
  }

  @Override
  public Colour paint(Colour colour) {
    return colour;
  }

  @Override
  public Colour favourite() {
    return Colour.RED;
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
    return new Cash(5);
  }

  @Override
  public List<String> sort(Set<String> words) {
    return words.stream().sorted().toList();
  }

  @Override
  public long twice(int number) {
    return 2L * number;
  }

  @Override
  public String greet(String name) {
    return "Hello, " + name;
  }
}
