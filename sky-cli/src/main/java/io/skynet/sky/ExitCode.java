package io.skynet.sky;

/** What {@code sky} tells a script when it ends. */
final class ExitCode {

  /** It did what was asked, also when the answer is empty. */
  static final int OK = 0;

  /** Something failed that the other codes do not name. */
  static final int FAILURE = 1;

  /** The command line cannot be understood. */
  static final int USAGE = 2;

  /** The directory did not answer. */
  static final int UNREACHABLE = 4;

  private ExitCode() {}
}
