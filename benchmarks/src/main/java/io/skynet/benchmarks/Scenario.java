package io.skynet.benchmarks;

/** What is done to a system. The figure is calls per second, or in S1 microseconds per call. */
enum Scenario {
  S1("one call at a time", 1, 1),
  S2("one connection, 64 calls in flight", 1, 64),
  S3("four connections, 256 calls in flight", 4, 256),
  S4("32 threads that wait, on one client", 1, 32),
  S5("1 MiB there and back, 8 in flight", 1, 8),
  S6("S2 beside 1,000 idle connections", 1, 64);

  static final int BLOB_BYTES = 1 << 20;

  final String description;
  final int connections;
  final int inFlight;

  Scenario(String description, int connections, int inFlight) {
    this.description = description;
    this.connections = connections;
    this.inFlight = inFlight;
  }

  boolean isLatency() {
    return this == S1;
  }

  boolean isBlob() {
    return this == S5;
  }

  int idleConnections() {
    return this == S6 ? 1000 : 0;
  }
}
