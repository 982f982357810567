package io.skynet.runtime.msgpack;

/** Text that UTF-8 cannot express: one half of a surrogate pair without the other. */
final class Surrogates {
  private Surrogates() {}

  static void requirePaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new IllegalArgumentException(
            "the text holds half of a surrogate pair at index " + i + ", which has no UTF-8 form");
      }
    }
  }
}
