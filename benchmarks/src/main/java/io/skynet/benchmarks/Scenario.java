package io.skynet.benchmarks;

/** What is done to a system. The figure is calls per second, or in S1 microseconds per call. */
enum Scenario {
  /** One call at a time. */
  S1(1, 1),
  /** One connection, 64 calls in flight. */
  S2(1, 64),
  /** Four connections, 256 calls in flight. */
  S3(4, 256),
  /** 32 threads that wait, on one client. */
  S4(1, 32),
  /** Blobs of 1 MiB, 8 in flight. */
  S5(1, 8);

  final int connections;
  final int inFlight;

  Scenario(int connections, int inFlight) {
    this.connections = connections;
    this.inFlight = inFlight;
  }

  boolean isLatency() {
    return this == S1;
  }
}
