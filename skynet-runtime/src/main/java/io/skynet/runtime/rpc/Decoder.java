package io.skynet.runtime.rpc;

import io.skynet.runtime.msgpack.MsgReader;
import org.jspecify.annotations.Nullable;

/** Reads one value. */
@FunctionalInterface
public interface Decoder<T extends @Nullable Object> {
  T read(MsgReader in);
}
