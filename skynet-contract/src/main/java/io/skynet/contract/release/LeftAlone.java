package io.skynet.contract.release;

import io.skynet.contract.Contract;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What is released of interfaces that are not among the classes. They may belong to another module,
 * or be gone; or an interface that seems to be new is one of them under another name in Java.
 */
record LeftAlone(SortedMap<String, Contract> contracts) {

  List<String> lines() {
    return contracts.keySet().stream()
        .map(name -> name + ": not among the classes, left alone")
        .toList();
  }

  /**
   * The name by which an interface is released that {@code change} seems to make anew: one of the
   * same wire name, or with a method of a name that both have.
   */
  Optional<String> released(Change change) {
    return change.released() != null
        ? Optional.empty()
        : contracts.keySet().stream()
            .filter(name -> resembles(contracts.get(name), change.current()))
            .findFirst();
  }

  private static boolean resembles(Contract old, Contract current) {
    return old.rpc().equals(current.rpc())
        || old.methods().stream().anyMatch(method -> current.method(method.name()).isPresent());
  }
}
