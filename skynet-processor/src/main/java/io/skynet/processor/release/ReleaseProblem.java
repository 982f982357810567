package io.skynet.processor.release;

/**
 * What can be wrong with a released contract itself: its number, what is wrong, and what to do
 * about it. The numbers continue those of the rules that a change can break.
 */
public enum ReleaseProblem {
  NOT_RELEASED(
      201,
      "contract not released",
      "the contract of %s is not released: there is no %s",
      "If the interface was renamed, rename its released file with it; if it is new, release it, from"
          + " any folder, by: %s"),
  NOT_READABLE(
      202,
      "released contract not readable",
      "the released contract of %s cannot be compared: %s: %s",
      "Restore the file from version control."),
  NO_FOLDER(
      203,
      "option without a folder",
      "-A%1$s names no folder, so that %2$s cannot be compared",
      "Write -A%1$s=<folder of the released contracts>, or leave the option out.");

  private final int number;
  private final String title;
  private final String what;
  private final String cure;

  ReleaseProblem(int number, String title, String what, String cure) {
    this.number = number;
    this.title = title;
    this.what = what;
    this.cure = cure;
  }

  /** Such as {@code CON201}. */
  public String code() {
    return "CON%03d".formatted(number);
  }

  /** What it is about, in a few words. */
  public String title() {
    return title;
  }

  /** One sentence of what is wrong and one of what to do, after the number. */
  String describe(Object... details) {
    return (code() + ": " + what + ". " + cure).formatted(details);
  }
}
