package io.skynet.runtime.directory;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

  /** What resolvers take for a number, in whatever base and of however many parts. */
  private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?(0[xX][0-9A-Fa-f]*|[0-9]+)\\.?");

  private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern QUAD = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");

  private AddressRules() {}

  /**
   * Returns if the host may be one of a service.
   *
   * @throws IllegalArgumentException if not; the message says why
   */
  static void check(String host) {
    boolean v6 = host.indexOf(':') >= 0;
    if (!v6 && NUMERIC.matcher(host).matches() && !QUAD.matcher(host).matches()) {
      throw refused(host, "is an address in an unusual form");
    }
    String name = host.toLowerCase(Locale.ROOT);
    if (METADATA.contains(name.endsWith(".") ? name.substring(0, name.length() - 1) : name)) {
      throw refused(host, "is that of a cloud's metadata service");
    }
    if (v6 || QUAD.matcher(host).matches()) {
      check(host, literal(host));
    }
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
      return InetAddress.getByName(host.replaceFirst("%.*", ""));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("'" + Printable.of(host) + "' is not an address", e);
    }
  }

  private static IllegalArgumentException refused(String host, String why) {
    return new IllegalArgumentException(
        "no service can be at " + Printable.of(host) + ", which " + why);
  }
}
