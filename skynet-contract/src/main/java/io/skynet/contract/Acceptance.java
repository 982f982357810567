package io.skynet.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * Says that a change that breaks deployed peers was released on purpose.
 *
 * @param date of the day on which it was accepted
 * @param because the reason that was given
 * @param rules the numbers of the rules that it breaks, such as {@code CON009}
 * @param oldHash hash of the contract that was released before
 * @param newHash hash of the one that was accepted
 */
public record Acceptance(
    LocalDate date, String because, List<String> rules, String oldHash, String newHash) {

  public Acceptance {
    rules = List.copyOf(rules);
  }
}
