package com.example.everything;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class EverythingService extends EverythingSkeleton {
  final List<String> told = new ArrayList<>();

  @Override
  public Numbers numbers(Numbers numbers) {
    return numbers;
  }

  @Override
  public Boxes boxes(Boxes boxes) {
    return boxes;
  }

  @Override
  public int add(int a, Integer b) {
    return a + b;
  }

  @Override
  public char next(char c) {
    return (char) (c + 1);
  }

  @Override
  public boolean not(boolean value) {
    return !value;
  }

  @Override
  public byte[] reverse(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[bytes.length - 1 - i] = bytes[i];
    }
    return reversed;
  }

  @Override
  public Order order(Order order) {
    return order;
  }

  @Override
  public Tree tree(Tree tree) {
    return tree;
  }

  @Override
  public Nothing nothing(Nothing nothing) {
    return nothing;
  }

  @Override
  public Optional<Never> never(Optional<Never> never) {
    return never;
  }

  @Override
  public State state(State state) {
    return state;
  }

  @Override
  public Set<State> states(Set<State> states) {
    return states;
  }

  @Override
  public Map<State, Map<Integer, Set<String>>> maps(
      Map<State, Map<Integer, Set<String>>> maps) {
    return maps;
  }

  @Override
  public Optional<List<Optional<Double>>> optionals(Optional<List<Optional<Double>>> optionals) {
    return optionals;
  }

  @Override
  public List<byte[]> binaries(List<byte[]> binaries) {
    return binaries;
  }

  @Override
  public void fail(String message) {
    if (!message.isEmpty()) {
      throw new IllegalStateException(message);
    }
  }

  @Override
  public void tell(String message) {
    told.add(message);
  }
}
