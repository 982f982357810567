package io.skynet.contract.compare;

import java.util.List;

/**
 * One difference between two contracts.
 *
 * @param change what differs, as a sentence without its full stop
 * @param breaking whether a peer that is deployed with the older contract is harmed
 * @param effects what peers see when the two contracts meet, as whole sentences; empty if nothing
 */
public record Finding(
    Rule rule, Place place, String change, boolean breaking, List<String> effects) {

  public Finding {
    effects = List.copyOf(effects);
  }

  /** Number, change, effects and, if it breaks a peer, the cure, in one line. */
  public String describe() {
    StringBuilder text = new StringBuilder(rule.code() + ": " + change + ".");
    effects.forEach(effect -> text.append(' ').append(effect));
    return breaking ? text.append(' ').append(rule.cure()).append('.').toString() : text.toString();
  }
}
