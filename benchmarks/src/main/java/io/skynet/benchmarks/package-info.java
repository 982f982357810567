/**
 * How fast calls are, against the limit: raw Netty with the same codec, the same objects and the
 * same callers, client and server in JVMs of their own on loopback. {@link
 * io.skynet.benchmarks.Compare} runs it all.
 */
@NullMarked
package io.skynet.benchmarks;

import org.jspecify.annotations.NullMarked;
