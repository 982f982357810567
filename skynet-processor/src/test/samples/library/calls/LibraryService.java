package com.example.library;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class LibraryService extends LibrarySkeleton {
  @Override
  public Values values(Values values) {
    return values;
  }

  @Override
  public Arrays arrays(Arrays arrays) {
    return arrays;
  }

  @Override
  public Containers containers(Containers containers) {
    return containers;
  }

  @Override
  public Nulls nulls(Nulls nulls) {
    return nulls;
  }

  @Override
  public @Nullable String maybe(@Nullable String text, int... numbers) {
    return text == null ? null : text + numbers.length;
  }

  @Override
  public Instant now(Duration later) {
    return Instant.EPOCH.plus(later);
  }

  @Override
  public ByteBuffer buffer(ByteBuffer buffer) {
    return buffer;
  }

  @Override
  public String join(String... words) {
    return String.join(" ", words);
  }

  @Override
  public Set<BigDecimal> set(Set<BigDecimal> set) {
    return set;
  }
}
