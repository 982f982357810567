package io.skynet.runtime;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses by their digits, so that no name is ever looked up by accident. */
final class IpAddresses {
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%[\\w.-]+)?");

  private IpAddresses() {}

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if the text is not one
   */
  static InetAddress parse(String text) {
    try {
      if (DIGITS.matcher(text).matches()) {
        return InetAddress.getByName(text);
      }
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("'" + text + "' is not an IP address", e);
    }
    throw new IllegalArgumentException("'" + text + "' is not an IP address");
  }

  /** What other machines reach this one by: the first address that is not this machine's alone. */
  static Optional<InetAddress> ofThisMachine() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(a -> !a.isLoopbackAddress() && !a.isLinkLocalAddress())
          .findFirst();
    } catch (SocketException e) {
      return Optional.empty();
    }
  }
}
