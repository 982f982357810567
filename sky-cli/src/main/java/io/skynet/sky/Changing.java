package io.skynet.sky;

/** A command that may change more than was meant, so that the shell asks first. */
interface Changing {

  /** What it would change by the words that it has read, as a question; empty if nothing. */
  String question();
}
