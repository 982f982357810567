package io.skynet.sky.demo;

/** Says that something the demo promises did not happen. */
public final class DemoException extends Exception {
  private static final long serialVersionUID = 1L;

  DemoException(String message) {
    super(message);
  }
}
