package io.skynet.runtime;

/**
 * Where a service listens: an address, and a range of ports of which it takes the first free one.
 *
 * @param ip an address of this machine, IPv4 or IPv6 without brackets
 * @param firstPort from 0 to 65535; 0 for any free port
 * @param lastPort at least {@code firstPort}
 */
public record BindAddress(String ip, int firstPort, int lastPort) {
  static final int FIRST_PORT = 9000;
  static final int LAST_PORT = 9999;

  /** The first free one of the ports 9000 to 9999 on 127.0.0.1. */
  public static final BindAddress DEFAULT = new BindAddress("127.0.0.1", FIRST_PORT, LAST_PORT);

  public BindAddress {
    if (firstPort < 0 || lastPort > 65535 || firstPort > lastPort) {
      throw new IllegalArgumentException(
          "ports are from 0 to 65535, the first not above the last; found "
              + firstPort
              + "-"
              + lastPort);
    }
    IpAddresses.parse(ip);
  }

  /**
   * Reads {@code ip}, {@code ip:port} or {@code ip:from-to}; an IPv6 address with ports in
   * brackets.
   *
   * @param defaults ports to take where the text has none
   * @throws IllegalArgumentException if the text is anything else
   */
  public static BindAddress parse(String text, BindAddress defaults) {
    int bracket = text.indexOf(']');
    boolean bracketed = text.startsWith("[") && bracket > 0;
    boolean bareIpv6 = !bracketed && text.indexOf(':') != text.lastIndexOf(':');
    int colon = bareIpv6 ? -1 : text.indexOf(':', Math.max(bracket, 0));
    String ip = colon < 0 ? text : text.substring(0, colon);
    String plain = bracketed ? ip.substring(1, ip.length() - 1) : ip;
    if (colon < 0) {
      return new BindAddress(plain, defaults.firstPort, defaults.lastPort);
    }
    String[] ports = text.substring(colon + 1).split("-", 2);
    return new BindAddress(plain, port(ports[0]), port(ports[ports.length - 1]));
  }

  static int port(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "expected ip, ip:port or ip:from-to; '" + text + "' is not a port", e);
    }
  }

  @Override
  public String toString() {
    return (ip.indexOf(':') >= 0 ? "[" + ip + "]" : ip) + ":" + firstPort + "-" + lastPort;
  }
}
