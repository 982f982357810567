/**
 * What generated code stands on.
 *
 * <pre>
 *   EchoClient   -> Caller.start(RpcMethod) -> OutgoingCall: args, then await, sendAsync or send
 *   EchoSkeleton <- Routes: a Handler per RpcMethod, given an IncomingCall: args, then reply
 * </pre>
 */
@NullMarked
package io.skynet.runtime.rpc;

import org.jspecify.annotations.NullMarked;
