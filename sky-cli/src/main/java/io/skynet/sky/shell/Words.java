package io.skynet.sky.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line in words, as a POSIX shell would split it: quotes of both kinds, also within a word
 * ({@code -version='>=1.2 <2'}, which JLine's parser leaves as it is), and backslashes.
 *
 * @param words without their quotes
 * @param problem why it cannot be split; empty if it can
 */
record Words(List<String> words, String problem) {

  Words {
    words = List.copyOf(words);
  }

  static Words of(String line) {
    String text = line.strip();
    return text.startsWith("#") ? new Words(List.of(), "") : new Splitter(text).split();
  }

  /** Goes through a line once. */
  private static final class Splitter {
    private static final char NONE = 0;

    private final String line;
    private final List<String> words = new ArrayList<>();

    /** Null between words; an empty one may stand between quotes. */
    private @Nullable StringBuilder word;

    private char quote = NONE;

    Splitter(String line) {
      this.line = line;
    }

    Words split() {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (quote == NONE && Character.isWhitespace(c)) {
          end();
        } else if (c == quote) {
          quote = NONE;
        } else if (quote == NONE && (c == '"' || c == '\'')) {
          quote = c;
          begun();
        } else if (isEscape(i)) {
          begun().append(line.charAt(++i));
        } else {
          begun().append(c);
        }
      }
      if (quote != NONE) {
        return new Words(List.of(), "a quote is open");
      }
      end();
      return new Words(words, "");
    }

    /**
     * In double quotes a backslash is one, unless it stands before what it takes the meaning of.
     */
    private boolean isEscape(int at) {
      if (line.charAt(at) != '\\' || quote == '\'' || at + 1 == line.length()) {
        return false;
      }
      char next = line.charAt(at + 1);
      return quote == NONE || next == '"' || next == '\\';
    }

    private StringBuilder begun() {
      if (word == null) {
        word = new StringBuilder();
      }
      return word;
    }

    private void end() {
      if (word != null) {
        words.add(word.toString());
        word = null;
      }
    }
  }
}
