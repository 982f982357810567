package io.skynet.contract;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;

/**
 * What an {@code @Rpc} interface promises to peers in any language.
 *
 * @param rpc wire name of the interface
 * @param docs what its author says about it, empty if nothing
 * @param methods its methods, sorted by name, of which no two are alike
 * @param types the records, enums and sealed types that the methods mention, however deep, sorted
 *     by name
 */
public record Contract(
    String rpc, String docs, boolean deprecated, List<Method> methods, List<NamedType> types) {

  public Contract {
    methods = methods.stream().sorted(comparing(Method::name)).toList();
    types = types.stream().sorted(comparing(NamedType::name)).toList();
  }

  /** The method of this name. */
  public Optional<Method> method(String name) {
    return methods.stream().filter(method -> method.name().equals(name)).findFirst();
  }

  /** The type of this name. */
  public Optional<NamedType> type(String name) {
    return types.stream().filter(type -> type.name().equals(name)).findFirst();
  }

  /** The canonical document: UTF-8, the same bytes for the same contract. */
  public byte[] toDocument() {
    return new ReleasedContract(this).toDocument();
  }

  /** Hash of the canonical document, as {@link Fingerprint} makes it. */
  public String hash() {
    return Fingerprint.of(toDocument());
  }
}
