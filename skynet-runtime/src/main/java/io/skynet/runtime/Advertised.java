package io.skynet.runtime;

import io.skynet.runtime.directory.Endpoint;
import java.net.InetAddress;
import java.util.regex.Pattern;

/** Under which address a service is found. */
final class Advertised {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]{1,253}|[0-9A-Fa-f:.%]+");

  private Advertised() {}

  /** Reads {@code host} or {@code host:port}, an IPv6 address with a port in brackets. */
  static String check(String text) {
    if (!text.isEmpty()) {
      endpoint(text, 1);
    }
    return text;
  }

  /** The endpoint to publish for a service that listens on {@code port} of {@code bound}. */
  static Endpoint endpoint(ServiceConfig config, InetAddress bound, int port) {
    if (!config.advertise().isEmpty()) {
      return endpoint(config.advertise(), port);
    } else if (!bound.isAnyLocalAddress()) {
      return new Endpoint(bound.getHostAddress(), port);
    }
    return IpAddresses.ofThisMachine()
        .map(address -> new Endpoint(address.getHostAddress(), port))
        .orElseThrow(
            () ->
                new ConfigException(
                    "-bind="
                        + config.bind().ip()
                        + " listens everywhere, and this machine has no address that others"
                        + " reach it by; name one with -advertise"));
  }

  private static Endpoint endpoint(String text, int port) {
    boolean bareIpv6 = !text.startsWith("[") && text.indexOf(':') != text.lastIndexOf(':');
    if (bareIpv6) {
      return new Endpoint(IpAddresses.parse(text).getHostAddress(), port);
    } else if (text.lastIndexOf(':') <= text.lastIndexOf(']')) {
      return new Endpoint(host(text.replaceAll("^\\[|]$", "")), port);
    }
    Endpoint whole = Endpoint.parse("tcp://" + text);
    return new Endpoint(host(whole.host()), whole.port());
  }

  private static String host(String text) {
    if (!HOST.matcher(text).matches()) {
      throw new IllegalArgumentException("expected host or host:port");
    }
    return text;
  }
}
