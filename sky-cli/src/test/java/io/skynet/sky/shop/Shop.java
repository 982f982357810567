package io.skynet.sky.shop;

import io.skynet.annotations.Default;
import io.skynet.annotations.Fallback;
import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Oneway;
import io.skynet.annotations.Rpc;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sells nuts and bolts. */
@Rpc
public interface Shop {

  /** How soon. */
  enum Urgency {
    LOW,
    HIGH,
    @Fallback
    OTHER
  }

  record Line(String article, int count) {}

  /** What somebody wants. */
  record Order(
      String customer,
      List<Line> lines,
      Optional<String> note,
      @Default("LOW") Urgency urgency,
      @Default("1.50") BigDecimal most,
      @Default("{}") Map<Long, Double> discounts) {}

  sealed interface Payment permits Cash, Card {}

  record Cash(long cents) implements Payment {}

  record Card(UUID number, byte[] pin) implements Payment {}

  record Receipt(Order order, Payment payment, Instant at, Set<Character> marks, double tax) {}

  /**
   * Buys.
   *
   * <p>Twice is {@code twice}.
   */
  Receipt place(Order order, Payment payment) throws OutOfStock;

  /** Which instance answers. */
  @Idempotent
  String whoAreYou();

  /** How many there are of each article. */
  Map<String, Integer> stock(Optional<String> article);

  /** Says so, and expects nothing. */
  @Oneway
  void complain(String about);

  @Deprecated
  void fail(String how);

  void nap(int millis);
}
