/**
 * One connection, many calls: MessagePack-RPC over TCP. The only package that imports Netty.
 *
 * <pre>
 *   Request -> CallConnection -> Outbox -> bytes
 *   bytes -> MessageDecoder -> ServeConnection -> CallHandler, and its Answer back by the Outbox
 *   bytes -> MessageDecoder -> CallConnection -> OpenCalls -> Request
 *   Handshake, KeepAlive, CallControl, ServeControl: what the two ends say to each other
 * </pre>
 *
 * Everything about a connection happens on its event loop; other threads hand over through the
 * {@code Outbox}, which wakes the loop once for all that has gathered.
 */
@NullMarked
package io.skynet.runtime.transport;

import org.jspecify.annotations.NullMarked;
