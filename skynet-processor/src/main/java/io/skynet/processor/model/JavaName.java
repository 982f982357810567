package io.skynet.processor.model;

import java.util.List;

/**
 * The name of a class.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames from the top-level class inwards
 */
public record JavaName(String packageName, List<String> simpleNames) {

  public JavaName {
    simpleNames = List.copyOf(simpleNames);
  }

  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** Without the package: {@code Shop.Order}. */
  public String nestedName() {
    return String.join(".", simpleNames);
  }

  /** With the package: {@code com.example.Shop.Order}. */
  public String qualifiedName() {
    return packageName.isEmpty() ? nestedName() : packageName + "." + nestedName();
  }

  /** A top-level class next to this one: {@code ShopOrderClient}. */
  public JavaName companion(String suffix) {
    return new JavaName(packageName, List.of(String.join("", simpleNames) + suffix));
  }
}
