package io.skynet.runtime.directory;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an instance listens.
 *
 * @param host a name in ASCII or an address; an IPv6 address without brackets
 * @param port from 1 to 65535
 */
public record Endpoint(String host, int port) {
  private static final String SCHEME = "tcp://";
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:%-]{1,255}");
  private static final Pattern URI =
      Pattern.compile(SCHEME + "(?:\\[([^\\]]*:[^\\]]*)\\]|([^:\\[\\]]+)):([0-9]{1,5})");

  public Endpoint {
    if (!HOST.matcher(host).matches()) {
      throw new IllegalArgumentException(
          "'" + Printable.of(host) + "' is neither the name of a host nor an address");
    }
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("a port is from 1 to 65535, not " + port);
    }
  }

  /**
   * Reads {@code tcp://host:port}, with an IPv6 address in brackets.
   *
   * @throws IllegalArgumentException if {@code uri} is anything else
   */
  public static Endpoint parse(String uri) {
    Matcher parts = URI.matcher(uri);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "expected tcp://host:port, found '" + Printable.of(uri) + "'");
    }
    String host = parts.group(1) == null ? parts.group(2) : parts.group(1);
    return new Endpoint(host, Integer.parseInt(parts.group(3)));
  }

  /** {@code host:port}, with an IPv6 address in brackets. */
  public String address() {
    return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
  }

  /** What {@link #parse} reads. */
  public String uri() {
    return SCHEME + address();
  }

  @Override
  public String toString() {
    return address();
  }
}
