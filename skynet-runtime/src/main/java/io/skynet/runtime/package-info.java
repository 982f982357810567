/**
 * The front door: {@link io.skynet.runtime.Service} to serve an interface, {@link
 * io.skynet.runtime.Client} to call one, their settings, and the directories both use. Everything
 * else is put together here; nothing inside imports this package.
 */
@NullMarked
package io.skynet.runtime;

import org.jspecify.annotations.NullMarked;
