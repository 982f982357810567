package io.skynet.runtime.directory;

/**
 * Where an instance listens.
 *
 * @param host a name in ASCII or an address; an IPv6 address without brackets
 * @param port from 1 to 65535
 */
public record Endpoint(String host, int port) {
  private static final String SCHEME = "tcp://";
  private static final int LONGEST_HOST = 255;

  public Endpoint {
    if (host.length() > LONGEST_HOST || !Ascii.isWord(host, "._:%-")) {
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
    int colon = uri.lastIndexOf(':');
    String port = uri.substring(colon + 1);
    if (!uri.startsWith(SCHEME)
        || colon <= SCHEME.length()
        || port.length() > 5
        || !Ascii.isNumber(port)) {
      throw unexpected(uri);
    }
    String host = uri.substring(SCHEME.length(), colon);
    boolean bracketed = host.length() > 1 && host.startsWith("[") && host.endsWith("]");
    String name = bracketed ? host.substring(1, host.length() - 1) : host;
    if (name.contains("[") || name.contains("]") || name.contains(":") != bracketed) {
      throw unexpected(uri);
    }
    return new Endpoint(name, Integer.parseInt(port));
  }

  private static IllegalArgumentException unexpected(String uri) {
    return new IllegalArgumentException(
        "expected tcp://host:port, found '" + Printable.of(uri) + "'");
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
