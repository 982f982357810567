package io.skynet.sky;

/** What {@code sky} tells a script when it ends. */
final class ExitCode {

  /** It did what was asked, also when the answer is empty. */
  static final int OK = 0;

  /** Something failed that the other codes do not name. */
  static final int FAILURE = 1;

  /** The command line cannot be understood. */
  static final int USAGE = 2;

  /** Nothing matches that could be called or described. */
  static final int NO_MATCH = 3;

  /** The directory did not answer. */
  static final int UNREACHABLE = 4;

  /** Some of the instances did what was asked, and some failed. */
  static final int PARTIAL = 5;

  /** A call failed, or nobody could be called. */
  static final int REMOTE = 6;

  /** Ctrl-C has ended it. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
