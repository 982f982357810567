package io.skynet.runtime.msgpack;

/**
 * Words the exception that a {@link MsgReader} throws, so that the reader's owner can say which
 * call and which argument the bytes belong to.
 */
@FunctionalInterface
public interface ReadFault {

  /** For bytes that belong to nothing in particular. */
  ReadFault PLAIN = (position, problem) -> new MsgException(problem + " at byte " + position);

  /**
   * Makes the exception to throw.
   *
   * @param position index into the reader's array of the value that could not be read
   * @param problem what was expected and what was found
   */
  RuntimeException at(int position, String problem);
}
