package io.skynet.runtime.transport;

import java.net.InetAddress;

/** Says to which addresses connections may be made. Called by any thread, and must not wait. */
@FunctionalInterface
public interface AddressCheck {

  /**
   * Returns if a connection to the address may be made.
   *
   * @throws IllegalArgumentException if not; the message says why
   */
  void check(InetAddress address);
}
