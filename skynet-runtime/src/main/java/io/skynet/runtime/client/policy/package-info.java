/**
 * How a pool decides: whom to call, whom to leave alone, whether to try again. Everything here is
 * told the time and given its randomness, and touches no socket, thread or timer, so that a
 * simulation can run it under a clock that it turns itself.
 */
@NullMarked
package io.skynet.runtime.client.policy;

import org.jspecify.annotations.NullMarked;
