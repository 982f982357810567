package io.skynet.benchmarks;

/**
 * Where a server is reached on loopback.
 *
 * @param directory where it is found; empty for systems that need none
 */
record Place(String directory, int port) {

  static Place at(int port) {
    return new Place("", port);
  }

  /** The port in {@code host:port}. */
  static int portOf(String address) {
    return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
  }

  static Place parse(String line) {
    int end = line.lastIndexOf(' ');
    return new Place(line.substring(0, end), Integer.parseInt(line.substring(end + 1)));
  }

  String line() {
    return directory + " " + port;
  }
}
