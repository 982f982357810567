package com.example;

import io.skynet.annotations.Rpc;

class Unreachable {
  @Rpc
  private interface Hidden {
  // error: SKY002: Hidden is private or lies in something private, so that generated code cannot name it. Make it visible in its package.
    void run();
  }

  private static class Closed {
    private record Part(int x) {}

    @Rpc
    interface Within {
    // error: SKY002: Within is private or lies in something private, so that generated code cannot name it. Make it visible in its package.
      void run();
    }
  }

  private record Secret(int x) {}

  @Rpc
  interface Seen {
    void run(Secret secret);
    // error: SKY016: parameter secret of Seen.run is of type com.example.Unreachable.Secret, which is not visible in the package of the interface. Make it, and what it lies in, public or give it the interface's package.

    Closed.Part part();
    // error: SKY016: the result of Seen.part is of type com.example.Unreachable.Closed.Part, which is not visible in the package of the interface. Make it, and what it lies in, public or give it the interface's package.
  }
}
