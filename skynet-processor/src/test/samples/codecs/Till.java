package com.example.codecs;

import io.skynet.annotations.Codec;
import io.skynet.annotations.Rpc;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types that travel as others. */
@Rpc
@Codec({Till.CurrencyCodec.class, Till.LocaleCodec.class})
public interface Till extends Payments {
  /** A class that nobody knows, and that is its own codec. */
  @Codec(Money.class)
  final class Money {
    private final long cents;

    Money(long cents) {
      this.cents = cents;
    }

    static long write(Money money) {
      return money.cents;
    }

    static Money read(long cents) {
      if (cents < 0) {
        throw new IllegalArgumentException("money is never less than nothing");
      }
      return new Money(cents);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Money money && money.cents == cents;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(cents);
    }
  }

  /** A record, with one component, that other languages need not know. */
  @Codec(CustomerCodec.class)
  record Customer(String id) {}

  final class CustomerCodec {
    private CustomerCodec() {}

    public static String write(Customer customer) {
      return customer.id();
    }

    public static Customer read(String id) {
      return new Customer(id);
    }
  }

  /** A class of Java's library. */
  final class CurrencyCodec {
    private CurrencyCodec() {}

    static String write(Currency currency) {
      return currency.getCurrencyCode();
    }

    static Currency read(String code) {
      return Currency.getInstance(code);
    }
  }

  /** One that is not right. */
  final class LocaleCodec {
    private LocaleCodec() {}

    static String write(java.util.Locale locale) {
      return null;
    }

    static java.util.Locale read(String tag) {
      if (tag.isEmpty()) {
        return null;
      }
      throw new IllegalStateException("a secret");
    }
  }

  /** A class that holds itself, by way of a record. */
  @Codec(NodeCodec.class)
  final class Node {
    final String name;
    final List<Node> children;

    Node(String name, List<Node> children) {
      this.name = name;
      this.children = children;
    }
  }

  /** What a {@link Node} travels as. */
  record NodeParts(String name, List<Node> children) {}

  final class NodeCodec {
    private NodeCodec() {}

    static NodeParts write(Node node) {
      return new NodeParts(node.name, node.children);
    }

    static Node read(NodeParts parts) {
      return new Node(parts.name(), parts.children());
    }
  }

  record Receipt(
      Customer customer,
      Money total,
      Optional<Money> tip,
      @Nullable Money discount,
      List<Money> items,
      Money[] parts,
      Map<Customer, Currency> currencies,
      Set<Currency> all) {}

  record Page<T>(List<T> items) {}

  Money add(Money left, Money right);

  Receipt print(Receipt receipt);

  Page<Money> page(Page<Money> page, Page<Long> same);

  Node node(Node node);

  java.util.Locale locale(java.util.Locale locale);
}
