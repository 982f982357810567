package io.skynet.sky.json;

/** Says what of a JSON value does not fit what it is for, and where that stands. */
public final class JsonProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final String problem;

  /**
   * A problem.
   *
   * @param pointer JSON pointer to the value; empty for the whole document
   * @param problem what was expected there, and what was found
   */
  public JsonProblem(String pointer, String problem) {
    super(pointer.isEmpty() ? problem : pointer + ": " + problem);
    this.pointer = pointer;
    this.problem = problem;
  }

  /** JSON pointer to the value; empty for the whole document. */
  public String pointer() {
    return pointer;
  }

  /** What was expected there, and what was found. */
  public String problem() {
    return problem;
  }
}
