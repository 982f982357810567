package io.skynet.runtime.directory;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses no service can be at. A record that names one would make every client and every
 * {@code sky} connect to the machine's own network equipment or to its cloud's metadata service,
 * which hands out credentials. What a name stands for may change at any time, so the name is judged
 * when its record is read, and the address it stands for whenever somebody is about to connect.
 */
public final class AddressRules {

  /** Metadata services at addresses that are not link-local, and the name of one. */
  private static final Set<String> METADATA =
      Set.of("fd00:ec2:0:0:0:0:0:254", "100.100.100.200", "metadata.google.internal");

  private AddressRules() {}

  /**
   * Returns if the host may be one of a service.
   *
   * @throws IllegalArgumentException if not; the message says why
   */
  static void check(String host) {
    boolean v6 = host.indexOf(':') >= 0;
    if (!v6 && isNumeric(host) && !isQuad(host)) {
      throw refused(host, "is an address in an unusual form");
    }
    String name = host.toLowerCase(Locale.ROOT);
    if (METADATA.contains(name.endsWith(".") ? name.substring(0, name.length() - 1) : name)) {
      throw refused(host, "is that of a cloud's metadata service");
    }
    if (v6 || isQuad(host)) {
      check(host, literal(host));
    }
  }

  /** Whether resolvers take it for a number, in whatever base and of however many parts. */
  static boolean isNumeric(String host) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String last = name.substring(name.lastIndexOf('.') + 1);
    boolean hexadecimal = last.startsWith("0x") || last.startsWith("0X");
    return Ascii.isNumber(last)
        || hexadecimal && (last.length() == 2 || Ascii.isNumber(last.substring(2), 16));
  }

  /** Whether it is four numbers below 256, in decimal and without zeros before them. */
  static boolean isQuad(String host) {
    int parts = 0;
    for (int start = 0; start <= host.length(); parts++) {
      int dot = host.indexOf('.', start);
      int end = dot < 0 ? host.length() : dot;
      String part = host.substring(start, end);
      boolean usual = part.length() == 1 || !part.startsWith("0");
      if (part.length() > 3 || !Ascii.isNumber(part) || !usual || Integer.parseInt(part) > 255) {
        return false;
      }
      start = end + 1;
    }
    return parts == 4;
  }

  /**
   * Returns if a service may be at the address that its host stands for now.
   *
   * @param host for the message
   * @throws IllegalArgumentException if not; the message says why
   */
  public static void check(String host, InetAddress address) {
    String number = address.getHostAddress();
    String shown = host.equalsIgnoreCase(number) ? host : host + " (" + number + ")";
    if (METADATA.contains(number)) {
      throw refused(shown, "is that of a cloud's metadata service");
    } else if (address.isLinkLocalAddress()) {
      throw refused(shown, "is link-local");
    } else if (address.isMulticastAddress() || number.equals("255.255.255.255")) {
      throw refused(shown, "is for many");
    } else if (address.isAnyLocalAddress()) {
      throw refused(shown, "stands for any address");
    }
  }

  /** Without its zone; a literal is never looked up. */
  private static InetAddress literal(String host) {
    try {
      int zone = host.indexOf('%');
      return InetAddress.getByName(zone < 0 ? host : host.substring(0, zone));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("'" + Printable.of(host) + "' is not an address", e);
    }
  }

  private static IllegalArgumentException refused(String host, String why) {
    return new IllegalArgumentException(
        "no service can be at " + Printable.of(host) + ", which " + why);
  }
}
