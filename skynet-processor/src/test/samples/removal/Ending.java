package com.example.removal;

import io.skynet.annotations.Rpc;

/**
 * Will be gone as a whole.
 *
 * @deprecated use {@link Leaving}
 */
@Deprecated(forRemoval = true)
@Rpc
public interface Ending {
  record Part(String name) {}

  Part part(Part part);

  void run();
}
