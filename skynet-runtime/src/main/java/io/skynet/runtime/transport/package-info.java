/**
 * One connection, many calls: MessagePack-RPC over TCP. The only package that imports Netty.
 *
 * <pre>
 *   Request -> CallConnection -> Outbox -> bytes
 *   bytes -> MessageDecoder -> ServeConnection -> CallHandler, and its Reply back by the Outbox
 *   bytes -> MessageDecoder -> CallConnection -> WaitingCalls -> Request
 * </pre>
 *
 * Everything about a connection happens on its event loop; other threads hand over through the
 * {@code Outbox}, which wakes the loop once for all that has gathered.
 */
@NullMarked
package io.skynet.runtime.transport;

import org.jspecify.annotations.NullMarked;
