package io.skynet.benchmarks;

import java.io.IOException;

/** One way to turn an order into bytes and back; reuses what it can, for one thread. */
interface OrderCodec {

  /** Makes a request out of its values, as a caller does. */
  Object build();

  /** Encodes a request, and returns how many bytes that took. */
  int encode(Object request) throws IOException;

  /** Decodes what was last encoded. */
  Object decode() throws IOException;
}
