package io.skynet.sky.shell;

import java.util.List;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.SyntaxError;
import org.jline.reader.impl.DefaultParser;

/**
 * A line in words, as a POSIX shell would split it: quotes of both kinds and backslashes.
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
    if (text.isEmpty() || text.startsWith("#")) {
      return new Words(List.of(), "");
    }
    try {
      DefaultParser parser = new DefaultParser();
      parser.setEofOnUnclosedQuote(true);
      return new Words(parser.parse(text, text.length(), ParseContext.ACCEPT_LINE).words(), "");
    } catch (SyntaxError e) {
      return new Words(List.of(), "a quote is open");
    }
  }
}
