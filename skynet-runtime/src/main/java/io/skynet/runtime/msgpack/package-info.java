/**
 * The bytes of values: {@link io.skynet.runtime.msgpack.MsgWriter} and {@link
 * io.skynet.runtime.msgpack.MsgReader} over a {@code byte[]}, and dynamic values on top of them.
 * The only package that imports msgpack-core.
 */
@NullMarked
package io.skynet.runtime.msgpack;

import org.jspecify.annotations.NullMarked;
