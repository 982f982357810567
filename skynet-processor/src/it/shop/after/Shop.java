package com.example.shop;

import io.skynet.annotations.Default;
import io.skynet.annotations.Fallback;
import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Name;
import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sells whatever there is. */
@Rpc
public interface Shop {
  @Name("State")
  enum Phase {
    PAID,
    @Name("DONE")
    FINISHED,
    @Fallback
    OTHER,
    NEW
  }

  enum Size {
    LARGE,
    @Fallback
    SMALL
  }

  enum Grade {
    @Fallback
    A,
    B
  }

  enum Speed {
    SLOW,
    @Fallback
    ANY
  }

  record Wish(long most) {}

  record Line(String article, @Default("1") int count, @Default("piece") String unit) {}

  record Purchase(
      @Name("customer") String buyer, List<Line> lines, Phase state, Optional<String> remark) {}

  record Note(String text, @Default("1") int priority, @Default("[]") List<String> tags) {}

  sealed interface Payment permits Cash, Transfer, Unknown {}

  record Cash(int amount) implements Payment {}

  record Transfer(String account) implements Payment {}

  @Fallback
  record Unknown(String name) implements Payment {}

  final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;
    private final @Nullable Integer retryAfter;

    public Refused(String reason, @Nullable Integer retryAfter) {
      this.reason = reason;
      this.retryAfter = retryAfter;
    }

    public String reason() {
      return reason;
    }

    public @Nullable Integer retryAfter() {
      return retryAfter;
    }
  }

  /** Places it. */
  @Name("order")
  Purchase place(Purchase order) throws Refused;

  Note note(Note note);

  Payment pay(Payment payment);

  int count(long number);

  Size size(Size size);

  Grade grade(Grade grade);

  Speed speed(Speed speed);

  int wish(Wish wish);

  long total(int first, List<String> articles);

  @Idempotent
  Optional<String> find(Optional<String> name);

  Optional<String> ping();

  String old();

  String young();
}
