/**
 * The calling side: a {@link io.skynet.runtime.client.ServiceClient} keeps connections to the live
 * instances that match, picks one for each call, and sees the call to its end.
 *
 * <pre>
 *   ServiceClient -> ServiceCall -> Pool (pick a Member) -> transport.CallConnection
 * </pre>
 */
@NullMarked
package io.skynet.runtime.client;

import org.jspecify.annotations.NullMarked;
