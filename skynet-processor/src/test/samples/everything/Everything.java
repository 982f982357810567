package com.example.everything;

import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Oneway;
import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of every type. */
@Rpc("every.thing-1")
public interface Everything {
  record Numbers(byte a, short b, int c, long d, float e, double f, boolean g, char h) {}

  record Boxes(
      Byte a, Short b, Integer c, Long d, Float e, Double f, Boolean g, Character h) {}

  record Line(String article, int count) {}

  record Order(
      String customer,
      List<Line> lines,
      Map<String, List<Long>> prices,
      State state,
      Optional<String> note,
      Optional<Line> gift) {}

  record Tree(String name, List<Tree> children) {}

  record Nothing() {}

  enum Never {}

  enum State {
    NEW,
    PAID {
      @Override
      public String toString() {
        return "paid for";
      }
    }
  }

  Numbers numbers(Numbers numbers);

  Boxes boxes(Boxes boxes);

  int add(int a, Integer b);

  char next(char c);

  boolean not(boolean value);

  byte[] reverse(byte[] bytes);

  Order order(Order order);

  Tree tree(Tree tree);

  Nothing nothing(Nothing nothing);

  Optional<Never> never(Optional<Never> never);

  State state(State state);

  @Idempotent
  Set<State> states(Set<State> states);

  Map<State, Map<Integer, Set<String>>> maps(Map<State, Map<Integer, Set<String>>> maps);

  Optional<List<Optional<Double>>> optionals(Optional<List<Optional<Double>>> optionals);

  List<byte[]> binaries(List<byte[]> binaries);

  void fail(String message) throws IllegalStateException;

  @Oneway
  @Idempotent
  void tell(String message);

  default int twice(int a) {
    return add(a, a);
  }

  static Nothing nothing() {
    return new Nothing();
  }
}
