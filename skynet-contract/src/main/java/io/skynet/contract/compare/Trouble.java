package io.skynet.contract.compare;

import org.jspecify.annotations.Nullable;

/**
 * What happens to readers of a value that was written under the other contract: the verb and the
 * rest of a sentence, or null if nothing.
 *
 * @param onlyIfNewIsUsed whether the older reader is fine as long as its peer makes no use of what
 *     the newer contract has and the older has not, such as a constant or the name of a component
 */
record Trouble(
    @Nullable String ofNewReader, @Nullable String ofOldReader, boolean onlyIfNewIsUsed) {

  /** For both, whatever is in the value. */
  static Trouble both(String verb) {
    return new Trouble(verb, verb, false);
  }

  static Trouble ofNewReader(String verb) {
    return new Trouble(verb, null, false);
  }

  /** For the older reader, if the value has something new in it. */
  static Trouble ofOldReaderIfUsed(String verb) {
    return new Trouble(null, verb, true);
  }

  static Trouble none() {
    return new Trouble(null, null, false);
  }
}
