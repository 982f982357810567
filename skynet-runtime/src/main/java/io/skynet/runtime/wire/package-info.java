/**
 * The messages of MessagePack-RPC and their bytes; knows no sockets.
 *
 * <pre>
 *   bytes -> MessageScanner (where does the message end, is it within the limits)
 *         -> Envelope (which kind, which id, which method, where are the values)
 *   values -> EnvelopeWriter -> bytes
 * </pre>
 */
@NullMarked
package io.skynet.runtime.wire;

import org.jspecify.annotations.NullMarked;
