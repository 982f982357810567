package com.example.deprecated;

import io.skynet.annotations.Rpc;

/**
 * Was good once.
 *
 * @deprecated use {@link Current}
 */
@Deprecated
@Rpc
public interface Old {
  record Part(String name) {}

  Part part(Part part);

  void run();
}
