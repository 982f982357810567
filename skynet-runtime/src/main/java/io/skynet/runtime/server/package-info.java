/**
 * The answering side: finds the handler of a call, runs it where it wants to run, and sees to it
 * that every call is answered once.
 *
 * <pre>
 *   transport.ServeConnection -> Dispatcher (RouteTable) -> ServerCall -> Handler of the skeleton
 * </pre>
 */
@NullMarked
package io.skynet.runtime.server;

import org.jspecify.annotations.NullMarked;
