package io.skynet.sky.call;

/** An error that a contract declares, as JSON. */
final class RemoteFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String details;

  /**
   * @param details its components, as a JSON object
   */
  RemoteFailure(String name, String details) {
    super(name);
    this.details = details;
  }

  String details() {
    return details;
  }
}
