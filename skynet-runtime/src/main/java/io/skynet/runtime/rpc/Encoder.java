package io.skynet.runtime.rpc;

import io.skynet.runtime.msgpack.MsgWriter;
import org.jspecify.annotations.Nullable;

/** Writes one value. */
@FunctionalInterface
public interface Encoder<T extends @Nullable Object> {
  void write(MsgWriter out, T value);
}
