package io.skynet.runtime.directory;

/**
 * Makes text from the directory fit for a log or a message: what was written there by a stranger
 * must not forge a line, move a cursor or fill a disk.
 */
public final class Printable {
  private static final int LONGEST = 300;

  private Printable() {}

  /**
   * The text in one line of at most 300 characters; controls and the like as {@code \}{@code
   * uXXXX}.
   */
  public static String of(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String piece = isPlain(c) ? String.valueOf(c) : String.format("\\u%04x", (int) c);
      if (line.length() + piece.length() > LONGEST) {
        return line.append("...").toString();
      }
      line.append(piece);
    }
    return line.toString();
  }

  private static boolean isPlain(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
